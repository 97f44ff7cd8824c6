package org.crosscheck.report.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The fonts of one document. */
final class Faces {
    private static final int UNDRAWABLE = 0xFFFD;

    private final Face sans;
    private final Face sansBold;
    private final Face serif;
    private final Face serifBold;
    private final Face signs;
    private int missed;

    Faces(PDDocument document) throws IOException {
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

    /** The wanted face where it has the character, else the one that has most signs. */
    Face with(int character, Face wanted) {
        return wanted.has(character) ? wanted : signs;
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
        for (Face face : List.of(sans, sansBold, serif, serifBold, signs)) {
            if (face.isUsed()) {
                face.font().subset();
                resources.put(COSName.getPDFName(face.name()), face.font());
            }
        }
    }
}
