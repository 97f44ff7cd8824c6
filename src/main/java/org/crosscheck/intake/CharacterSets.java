package org.crosscheck.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Decides which characters bytes are: by their byte order mark, else UTF-16 by its zero bytes, else UTF-8 where it
 * fits, else MacRoman by its quotation marks, else another script that ICU recognises, else windows-1252 where its marks and letters make sense, else UTF-8
 * with U+FFFD for what does not fit. Whatever is not plain UTF-8 or marked by the file itself carries a notice.
 */
public final class CharacterSets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");

    /** What stands for bytes that do not fit. */
    private static final char LOST = '\uFFFD';

    /** How sure ICU must be, of 100. */
    private static final int SURE = 30;

    private CharacterSets() {}

    /** @throws UnreadableException when they are no text */
    public static Decoded decode(byte[] bytes) throws UnreadableException {
        Signature.refuseKnownBinary(bytes);
        Charset marked = Signature.byteOrderMark(bytes);
        if (marked != null) {
            return replacing(bytes, marked);
        }
        Charset wide = Utf16Shape.of(bytes);
        if (wide != null) {
            Decoded decoded = replacing(bytes, wide);
            return Decoded.noted(decoded.text(), wide, "Read as " + wide.name() + ", judged by its zero bytes.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(LOST) < 0 ? Decoded.plain(text, StandardCharsets.UTF_8) : strictly(bytes);
    }

    /** Of bytes of which some may not fit UTF-8, or spell U+FFFD themselves. */
    private static Decoded strictly(byte[] bytes) throws UnreadableException {
        try {
            return Decoded.plain(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return notUtf8(bytes);
        }
    }

    private static Decoded notUtf8(byte[] bytes) throws UnreadableException {
        Utf8Shape shape = Utf8Shape.of(bytes);
        if (!shape.mostlyFits()) {
            Charset detected = MacRomanShape.fits(bytes) ? MAC_ROMAN : detected(bytes);
            if (detected != null) {
                return Decoded.noted(
                        new String(bytes, detected),
                        detected,
                        "Read as " + detected.name() + ", judged by its letters: check the accents.");
            } else if (Windows1252Shape.fits(bytes)) {
                return Decoded.noted(
                        new String(bytes, WINDOWS_1252), WINDOWS_1252, "Read as windows-1252: it is not UTF-8.");
            }
        }
        return replacing(bytes, StandardCharsets.UTF_8);
    }

    /** What ICU is sure of; the Latin sets are judged by {@link Windows1252Shape} alone. */
    private static Charset detected(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        boolean usable = match != null
                && match.getConfidence() >= SURE
                && !match.getName().startsWith("UTF-")
                && !match.getName().equals("ISO-8859-1")
                && !match.getName().equals("windows-1252")
                && Charset.isSupported(match.getName());
        return usable ? Charset.forName(match.getName()) : null;
    }

    private static Decoded replacing(byte[] bytes, Charset charset) throws UnreadableException {
        String text = new String(bytes, charset);
        long lost = text.chars().filter(c -> c == LOST).count();
        if (lost * 10 > text.length()) {
            throw Signature.noText();
        }
        if (lost == 0) {
            return Decoded.plain(text, charset);
        }
        return Decoded.noted(
                text,
                charset,
                lost + (lost == 1 ? " place does" : " places do") + " not fit " + charset.name() + " and "
                        + (lost == 1 ? "shows" : "show") + " as \uFFFD.");
    }
}
