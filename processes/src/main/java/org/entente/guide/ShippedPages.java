package org.entente.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.access.Language;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the information pages that ship with the product, {@code guide/pages/<key>.<language>.md}, into the database. */
@Component
class ShippedPages implements InitializingBean {

    private static final String FILES = "classpath*:guide/pages/*.md";
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)\\.(fr|nl|de|en)\\.md");

    private final InfoPages pages;
    private final TransactionTemplate transaction;

    ShippedPages(InfoPages pages, TransactionTemplate transaction) {
        this.pages = pages;
        this.transaction = transaction;
    }

    /** A page in a language. */
    record ShippedPage(String key, Language language, String markdown) {}

    @Override
    public void afterPropertiesSet() {
        var files = read();
        transaction.executeWithoutResult(
                status -> files.forEach(file -> pages.install(file.key(), file.language(), file.markdown())));
    }

    static List<ShippedPage> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(ShippedPages::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ShippedPage read(Resource file) {
        var name = NAME.matcher(String.valueOf(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalArgumentException(
                    file.getFilename() + " is no information page: it must be <key>.<language>.md");
        }
        try {
            var markdown = file.getContentAsString(StandardCharsets.UTF_8);
            return new ShippedPage(name.group(1), Language.of(name.group(2)).orElseThrow(), markdown);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
