package org.crosscheck.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which the pages can be read. */
public enum Language {
    ENGLISH(Locale.UK),
    GERMAN(Locale.GERMANY);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** For numbers and days. */
    public Locale locale() {
        return locale;
    }

    /** The language tag of its messages ("en"). */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language with this very tag; none for any other. */
    public static Optional<Language> named(String tag) {
        return Stream.of(values()).filter(known -> known.tag().equals(tag)).findFirst();
    }

    /** The language with this tag, with or without a country ("de-AT"); English for any other and for null. */
    static Language tagged(String tag) {
        return named(tag).orElseGet(() -> of(tag == null ? List.of() : List.of(Locale.forLanguageTag(tag))));
    }

    /** The best of a browser's languages, as its Accept-Language header lists them; English for none and for null. */
    public static Language accepted(String header) {
        if (header == null) {
            return ENGLISH;
        }
        try {
            List<Locale> wanted = Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
            return of(wanted);
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }

    private static Language of(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale ->
                        Stream.of(values()).filter(known -> known.tag().equals(locale.getLanguage())))
                .findFirst()
                .orElse(ENGLISH);
    }
}
