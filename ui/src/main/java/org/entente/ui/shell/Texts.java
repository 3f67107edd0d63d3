package org.entente.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.access.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of all screens in four languages, for Vaadin views, Thymeleaf templates ({@code #{key}}) and Java code.
 *
 * <p>They come from the bundles {@code i18n/<area>.properties} (English), {@code _fr}, {@code _nl} and {@code _de}; a key
 * lies in exactly one area and begins with its name. Every text is a {@link MessageFormat}, also one without
 * placeholders, so that an ASCII apostrophe is always doubled; texts use ’ instead. Numbers given as arguments are
 * written in the reader's language: give a year or a case number as text.
 *
 * <p>A text that is missing in a language is shown in English; one that is missing altogether is shown as its key and
 * logged once, since a page with one odd word serves better than none.
 */
@Component("messageSource")
public class Texts extends AbstractMessageSource implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final Map<Language, Map<String, String>> texts;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    public Texts() {
        this.texts = read();
        setAlwaysUseMessageFormat(true);
    }

    /** Gives the text of a key in the language of the locale, with the arguments filled in. */
    public String get(Locale locale, String key, @Nullable Object... arguments) {
        var pattern = pattern(key, locale);
        if (pattern == null) {
            if (missing.add(key)) {
                log.warn("There is no text for the key {}", key);
            }
            return key;
        }
        return new MessageFormat(pattern, formatLocale(locale)).format(arguments);
    }

    /** Gives the word for a constant: {@code common.sector.TELECOM} for {@code ("common.sector", Sector.TELECOM)}. */
    public String of(Locale locale, String prefix, Enum<?> constant) {
        return get(locale, prefix + "." + constant.name());
    }

    /** Gives the title of a page as browsers show it, with the name of the site behind. */
    public String pageTitle(Locale locale, String title) {
        return get(locale, "common.title", title);
    }

    /** Says whether any language has a text for the key. */
    public boolean has(String key) {
        return pattern(key, Language.EN.locale()) != null;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... params) {
        return get(locale, key, params);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var pattern = pattern(code, locale);
        return pattern == null ? null : new MessageFormat(pattern, formatLocale(locale));
    }

    private @Nullable String pattern(String key, Locale locale) {
        var found = textsOf(Language.of(locale)).get(key);
        return found != null ? found : textsOf(Language.EN).get(key);
    }

    private Map<String, String> textsOf(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Locale formatLocale(Locale locale) {
        return Language.of(locale).locale();
    }

    private static Map<Language, Map<String, String>> read() {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                add(file, all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bundles under i18n can't be read", e);
        }
        return all;
    }

    private static void add(Resource file, Map<Language, Map<String, String>> all) throws IOException {
        var name = String.valueOf(file.getFilename());
        var language = Language.EN;
        for (var candidate : Language.values()) {
            if (name.endsWith("_" + candidate.code() + ".properties")) {
                language = candidate;
            }
        }
        var entries = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            entries.load(reader);
        }
        var target = all.computeIfAbsent(language, unused -> new HashMap<>());
        for (var key : entries.stringPropertyNames()) {
            var text = entries.getProperty(key);
            if (target.put(key, language == Language.FR ? unbroken(text) : text) != null) {
                throw new IllegalStateException(
                        "a key must lie in one bundle only, but " + key + " is also in " + name);
            }
        }
    }

    /** No line of a French text begins with a punctuation mark that stands behind a space, nor ends with «. */
    private static String unbroken(String text) {
        return text.replaceAll(" (?=[?!:;»%€])", "\u00a0").replace("« ", "«\u00a0");
    }
}
