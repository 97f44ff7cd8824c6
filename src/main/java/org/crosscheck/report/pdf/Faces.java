package org.crosscheck.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The fonts of one document. */
final class Faces {
    private static final int UNDRAWABLE = 0xFFFD;
    /** From here on Unicode has the scripts of East Asia, and signs that stand in their lines. */
    private static final int FIRST_EASTERN = 0x1100;
    /** The plane of pictures. */
    private static final int FIRST_PICTURE = 0x1F000;

    private static final int AFTER_PICTURES = 0x20000;

    private final Face sans;
    private final Face sansBold;
    private final Face serif;
    private final Face serifBold;
    private final Face signs;
    private final PDDocument document;
    private Face han;
    private Face hangul;
    private Face pictures;
    private int missed;

    Faces(PDDocument document) throws IOException {
        this.document = document;
        sans = Face.of(document, "F1", "LiberationSans-Regular");
        sansBold = Face.of(document, "F2", "LiberationSans-Bold");
        serif = Face.of(document, "F3", "LiberationSerif-Regular");
        serifBold = Face.of(document, "F4", "LiberationSerif-Bold");
        signs = Face.of(document, "F5", "DejaVuSans");
    }

    Face of(boolean isSerif, boolean isBold) {
        if (isSerif) {
            return isBold ? serifBold : serif;
        }
        return isBold ? sansBold : sans;
    }

    /** The wanted face where it has the character, else the first that has it, else the one that has most signs. */
    Face with(int character, Face wanted) {
        if (wanted.has(character)) {
            return wanted;
        }
        if (character < FIRST_EASTERN || character < FIRST_PICTURE && signs.has(character)) {
            return signs;
        }
        Face other = mayBePicture(character) && pictures().has(character) ? pictures : eastern(character);
        return other.has(character) ? other : signs;
    }

    private static boolean mayBePicture(int character) {
        return character < AFTER_PICTURES && !Character.isLetter(character);
    }

    /** As the eastern faces large; most documents do without. */
    private Face pictures() {
        pictures = pictures == null ? read("F8", "NotoEmoji-Regular") : pictures;
        return pictures;
    }

    private Face eastern(int character) {
        if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL) {
            hangul = hangul == null ? read("F6", "NanumGothicCoding") : hangul;
            return hangul;
        }
        han = han == null ? read("F7", "DroidSansFallbackFull") : han;
        return han;
    }

    private Face read(String name, String file) {
        try {
            return Face.of(document, name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The character, or the sign that stands for one that no face has. */
    int drawable(int character, Face face) {
        return face.has(character) ? character : UNDRAWABLE;
    }

    /** So many characters more were drawn as the sign that stands for them. */
    void miss(int characters) {
        missed += characters;
    }

    int missed() {
        return missed;
    }

    /** Puts those that were used into the pages' resources, cut down to the characters used. */
    void finish(PDResources resources) throws IOException {
        for (Face face : Arrays.asList(sans, sansBold, serif, serifBold, signs, han, hangul, pictures)) {
            if (face != null && face.isUsed()) {
                face.font().subset();
                resources.put(COSName.getPDFName(face.name()), face.font());
            }
        }
    }
}
