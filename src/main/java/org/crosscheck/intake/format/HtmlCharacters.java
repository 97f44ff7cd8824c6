package org.crosscheck.intake.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.intake.CharacterSets;
import org.crosscheck.intake.Cleaner;
import org.crosscheck.intake.Decoded;
import org.crosscheck.intake.UnreadableException;

/** The characters of a file that may name its own character set, as web pages do in their first kilobyte. */
final class HtmlCharacters {
    private static final int HEAD = 1024;
    private static final Pattern NAMED =
            Pattern.compile("(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private HtmlCharacters() {}

    /**
     * The text: by its byte order mark, else as it is named, else judged by its bytes.
     *
     * @param notices gets a sentence for what a reader must know
     * @throws UnreadableException when it is no text
     */
    static String decode(byte[] bytes, List<String> notices) throws UnreadableException {
        Decoded decoded = decoded(bytes);
        notices.addAll(decoded.notices());
        return Cleaner.clean(decoded.text(), notices);
    }

    static Decoded decoded(byte[] bytes) throws UnreadableException {
        Charset named = named(bytes);
        return named == null
                ? CharacterSets.decode(bytes)
                : new Decoded(new String(bytes, named), new ArrayList<>(), named);
    }

    /** The set that it names, where it is none that the bytes themselves tell better. */
    private static Charset named(byte[] bytes) {
        Matcher matcher =
                NAMED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        if (!matcher.find() || !isSupported(matcher.group(1))) {
            return null;
        }
        Charset charset = Charset.forName(matcher.group(1));
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return charset.name().startsWith("UTF-") || latin ? null : charset;
    }

    private static boolean isSupported(String name) {
        return name.matches("[A-Za-z0-9][\\w.:-]*") && Charset.isSupported(name);
    }
}
