package org.entente.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.entente.rules.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the guide that ships with the product, put together from its files, into the database at each start. */
@Component
class ShippedGuide implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedGuide.class);
    private static final String FILES = "classpath*:guide/*.json";

    private final Documents documents;
    private final InfoPages pages;
    private final TransactionTemplate transaction;

    /** @param shipped is named so that the pages are there before the guide is checked */
    ShippedGuide(Documents documents, InfoPages pages, ShippedPages shipped, TransactionTemplate transaction) {
        this.documents = documents;
        this.pages = pages;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        var guide = read();
        transaction.executeWithoutResult(status -> {
            documents.install(Guides.KEY, GuideJson.write(guide));
            var findings = GuideCheck.findings(guide, pages.completeKeys());
            if (!findings.isEmpty()) {
                LOG.warn("the shipped guide has {} findings, first {}", findings.size(), findings.getFirst());
            }
        });
    }

    static Guide read() {
        try {
            return GuideJson.merge(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(ShippedGuide::read)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Guide read(Resource file) {
        try {
            return GuideJson.read(file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (UnreadableGuide wrong) {
            throw new IllegalArgumentException(
                    file.getFilename() + " is no guide, at " + wrong.place() + ": " + wrong.getMessage(), wrong);
        }
    }
}
