package org.crosscheck.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Text that a PDF says and does not draw. */
final class Texts {
    private Texts() {}

    /** As a file holds it: in hexadecimal between angle brackets. */
    static String written(String words) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        COSWriter.writeString(new COSString(words, true), text);
        return text.toString(StandardCharsets.US_ASCII);
    }
}
