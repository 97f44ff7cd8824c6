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

    private final Face sans;
    private final Face sansBold;
    private final Face serif;
    private final Face serifBold;
    private final Face signs;
    private final PDDocument document;
    private Face han;
    private Face hangul;
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
        Face eastern = character < FIRST_EASTERN || signs.has(character) ? signs : eastern(character);
        return eastern.has(character) ? eastern : signs;
    }

    /** Large ones, which most documents do without. */
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
        for (Face face : Arrays.asList(sans, sansBold, serif, serifBold, signs, han, hangul)) {
            if (face != null && face.isUsed()) {
                face.font().subset();
                resources.put(COSName.getPDFName(face.name()), face.font());
            }
        }
    }
}
