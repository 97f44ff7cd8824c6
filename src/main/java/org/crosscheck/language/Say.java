package org.crosscheck.language;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;

/** Numbers, days and times as the reader's language writes them, for templates and messages: {@code {say:day(published)}}. */
@TemplateExtension(namespace = "say")
public final class Say {
    private static final int DECIMALS = 6;
    private static final int SHARE_DECIMALS = 3;
    /** Of a megabyte. */
    private static final double A_TENTH = 100_000;

    private static final Map<Language, DateTimeFormatter> DAY = formats("d MMMM uuuu", "d. MMMM uuuu");
    private static final Map<Language, DateTimeFormatter> DATE = formats("d MMM", "d. MMM");
    private static final Map<Language, DateTimeFormatter> MINUTE =
            formats("d MMMM uuuu, HH:mm 'UTC'", "d. MMMM uuuu, HH:mm 'UTC'");

    private static final Map<Language, NumberFormat> NUMBER = Map.of(
            Language.ENGLISH, NumberFormat.getInstance(Language.ENGLISH.locale()),
            Language.GERMAN, NumberFormat.getInstance(Language.GERMAN.locale()));

    private static final Sentences SENTENCES = Sentences.of("sentences_de.txt");
    private static final Sentences UNITS = Sentences.of("units_de.txt");

    private Say() {}

    /** A sentence that the code says in English, in German; itself where the list has none. */
    public static String inGerman(String sentence) {
        return SENTENCES.said(sentence);
    }

    /** A sentence that the code says in English, in a reader's language. */
    public static String in(Language language, String sentence) {
        return language == Language.GERMAN ? inGerman(sentence) : sentence;
    }

    /** A unit of measure in German; null and what the list does not have stay as they are. */
    public static String unitInGerman(String unit) {
        return unit == null ? null : UNITS.said(unit);
    }

    /** As in "1,204.5". */
    public static String number(Number number, @TemplateAttribute Object locale) {
        return numbers(locale, 0, DECIMALS).format(number);
    }

    /** A coefficient, as in "0.692". */
    public static String share(Double share, @TemplateAttribute Object locale) {
        return numbers(locale, SHARE_DECIMALS, SHARE_DECIMALS).format(share);
    }

    /** So many bytes in millions, as in "12.4"; never 0. */
    public static String megabytes(Number bytes, @TemplateAttribute Object locale) {
        return number(Math.max(1, Math.round(bytes.doubleValue() / A_TENTH)) / 10.0, locale);
    }

    /** How many there are, as messages take counts. */
    public static long size(Collection<?> things) {
        return things.size();
    }

    /** With all its decimals, as in "1.20". */
    public static String decimal(BigDecimal number, @TemplateAttribute Object locale) {
        int decimals = Math.max(0, number.scale());
        return numbers(locale, decimals, decimals).format(number);
    }

    /** As in "19 April 2022". */
    public static String day(LocalDate day, @TemplateAttribute Object locale) {
        return DAY.get(language(locale)).format(day);
    }

    /** Without its year, as in "19 Apr". */
    public static String date(LocalDate day, @TemplateAttribute Object locale) {
        return DATE.get(language(locale)).format(day);
    }

    /** As in "19 April 2022, 08:30 UTC". */
    public static String minute(Instant instant, @TemplateAttribute Object locale) {
        return MINUTE.get(language(locale)).format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Whether two figures are the same value, however many decimals they are written with. */
    public static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** Two values with a stroke between them; a value that stands there twice is said once. */
    public static String pair(List<String> values) {
        return values.stream()
                .distinct()
                .reduce((first, second) -> first + " / " + second)
                .orElse("");
    }

    private static Map<Language, DateTimeFormatter> formats(String english, String german) {
        return Map.of(
                Language.ENGLISH, DateTimeFormatter.ofPattern(english, Language.ENGLISH.locale()),
                Language.GERMAN, DateTimeFormatter.ofPattern(german, Language.GERMAN.locale()));
    }

    /** One of its own for each number, for they are not safe for several threads; a copy, for to look one up takes as long as the rest. */
    private static NumberFormat numbers(Object locale, int fewestDecimals, int mostDecimals) {
        NumberFormat format = (NumberFormat) NUMBER.get(language(locale)).clone();
        format.setMinimumFractionDigits(fewestDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        return format;
    }

    private static Language language(Object locale) {
        return Language.tagged(locale instanceof Locale given ? given.toLanguageTag() : (String) locale);
    }
}
