package org.crosscheck.intake.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.UnreadableException;

/** An article from a PDF: its lines put together to paragraphs again, page headers and footers left out. */
final class PdfFile {
    /** A document with more pages is no article. */
    private static final int MOST_PAGES = 500;

    private PdfFile() {}

    /** @throws UnreadableException when it is damaged, locked, too long or a picture of words */
    static Document read(byte[] bytes, List<String> notices) throws UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableException(
                        "it has more than " + MOST_PAGES + " pages; cut out those with the article");
            }
            List<PdfLine> lines = new PdfLines().read(pdf);
            if (lines.isEmpty()) {
                throw new UnreadableException(
                        "it holds pictures of words and no words; run text recognition over it first");
            }
            return Manuscript.of(PdfParagraphs.of(lines), about(pdf.getDocumentInformation()), notices);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("it is locked with a password; save it without one", e);
        } catch (IOException e) {
            throw new UnreadableException("it is a damaged PDF; save it anew, or as plain text", e);
        }
    }

    private static About about(PDDocumentInformation info) {
        return new About(
                null,
                blankAsNull(info.getTitle()),
                blankAsNull(info.getAuthor()),
                null,
                null,
                null,
                day(info.getModificationDate()),
                null,
                null);
    }

    private static LocalDate day(Calendar date) {
        return date == null
                ? null
                : date.toInstant().atZone(date.getTimeZone().toZoneId()).toLocalDate();
    }

    private static String blankAsNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
