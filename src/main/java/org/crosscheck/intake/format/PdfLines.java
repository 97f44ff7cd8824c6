package org.crosscheck.intake.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects a PDF's lines in the order in which they were written, column after column. For one document. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextPosition first;
    private TextPosition last;

    PdfLines() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    List<PdfLine> read(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        return lines;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        text.append(words);
        if (!positions.isEmpty()) {
            first = first == null ? positions.get(0) : first;
            last = positions.get(positions.size() - 1);
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        String words = text.toString().replace('\u00A0', ' ').strip();
        if (!words.isEmpty() && first != null) {
            lines.add(new PdfLine(
                    words,
                    getCurrentPageNo() - 1,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    first.getPageHeight()));
        }
        text.setLength(0);
        first = null;
        last = null;
    }

    @Override
    protected void writePageEnd() {
        writeLineSeparator();
    }
}
