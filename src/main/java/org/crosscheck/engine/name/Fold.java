package org.crosscheck.engine.name;

import java.text.Normalizer;
import java.util.Locale;

/** Names without what spelling habits add: case, accents, kinds of apostrophe and hyphen. Stateless. */
final class Fold {
    private Fold() {}

    /** Small letters, accents kept. */
    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Small letters without accents, apostrophes and full stops; "ł", "ø", "ß" and their like become plain letters. */
    static String plain(String name) {
        String lower = lower(name);
        return isLetters(lower) ? lower : dropMarks(isAscii(lower) ? lower : unaccented(lower));
    }

    private static boolean isLetters(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) < 'a' || lower.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** "The Guardian" as "Guardian". */
    static String withoutArticle(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }

    /** As {@link #plain}, and without spaces and hyphens. */
    static String joined(String name) {
        return plain(name).replace(" ", "").replace("-", "");
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String dropMarks(String lower) {
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '-' || c == '\u2010' || c == '\u2011') {
                out.append('-');
            } else if (Character.isLetterOrDigit(c) || c == ' ' || c == '&') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String unaccented(String lower) {
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(letter(c));
            }
        }
        return out.toString();
    }

    private static String letter(char c) {
        return switch (c) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> String.valueOf(c);
        };
    }
}
