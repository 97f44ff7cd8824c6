package org.crosscheck.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.MissingResourceException;

import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Which language a text is in: English where its common words say so, else by OpenNLP's published model of 103 languages.
 * Thread-safe; the model (10 MB) is read when it is first asked.
 */
final class Language {
    private static final int LONGEST = 2_000;

    /** Shorter texts are too few letters to tell. */
    private static final int SHORTEST = 120;

    /** How many times likelier than the next it must be. */
    private static final int SURE = 3;

    private Language() {}

    private static final class Model {
        private static final LanguageDetectorModel SHIPPED = read();

        private static LanguageDetectorModel read() {
            try (InputStream in = Language.class.getResourceAsStream("/langdetect-183.bin")) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the language model", e);
            }
        }
    }

    /** Its tag ("en"), or null when the text is too short or the model is not sure. */
    static String of(String text) {
        if (text.length() < SHORTEST) {
            return null;
        }
        String part = text.substring(0, Math.min(text.length(), LONGEST));
        if (EnglishWords.fill(part)) {
            return "en";
        }
        opennlp.tools.langdetect.Language[] likely = new LanguageDetectorME(Model.SHIPPED).predictLanguages(part);
        boolean sure = likely[0].getConfidence() > SURE * likely[1].getConfidence();
        return sure ? tag(likely[0].getLang()) : null;
    }

    /** The two-letter tag of a three-letter one where there is one. */
    private static String tag(String threeLetters) {
        for (String two : Locale.getISOLanguages()) {
            try {
                if (Locale.forLanguageTag(two).getISO3Language().equals(threeLetters)) {
                    return two;
                }
            } catch (MissingResourceException e) {
                continue;
            }
        }
        return threeLetters.equals("cmn") ? "zh" : threeLetters;
    }
}
