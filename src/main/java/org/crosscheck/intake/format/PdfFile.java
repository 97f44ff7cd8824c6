package org.crosscheck.intake.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** Programs that were told no title write the name of the file that they printed. */
    private static final Pattern FILE_NAME = Pattern.compile(
            "^microsoft \\w+ - |\\.(docx?|html?|indd|odt|pages|pdf|qxp|rtf|txt)\\s*$", Pattern.CASE_INSENSITIVE);

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
            List<Block> blocks = PdfParagraphs.of(lines);
            return Manuscript.of(blocks, about(pdf.getDocumentInformation(), blocks), notices);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("it is locked with a password; save it without one", e);
        } catch (IOException e) {
            throw new UnreadableException("it is a damaged PDF; save it anew, or as plain text", e);
        }
    }

    /** A page of the web that was printed has its title. */
    private static About about(PDDocumentInformation info, List<Block> blocks) {
        String words = blocks.stream().filter(Block::isText).map(Block::text).collect(Collectors.joining(" "));
        PageTitle title = PageTitle.of(named(info), words);
        return new About(
                title.site(),
                blankAsNull(title.headline()),
                blankAsNull(info.getAuthor()),
                null,
                null,
                null,
                day(info.getModificationDate()),
                null,
                null);
    }

    private static String named(PDDocumentInformation info) {
        String title = info.getTitle() == null ? "" : info.getTitle().strip();
        return FILE_NAME.matcher(title).find() ? "" : title;
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
