package org.crosscheck.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.UnreadableException;

/** An article from a Word file (.docx), its comments and footnotes kept beside the words they stand at. */
final class WordFile {
    private WordFile() {}

    /** @throws UnreadableException when it is damaged, locked or without words */
    static Document read(byte[] bytes, List<String> notices) throws UnreadableException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return Manuscript.of(new WordBlocks(word).read(), about(word), notices);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | EncryptedDocumentException
                | IllegalArgumentException e) {
            throw new UnreadableException("it is a damaged or locked Word file; open it in Word and save it anew", e);
        }
    }

    private static About about(XWPFDocument word) {
        POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
        return new About(
                null,
                blankAsNull(core.getTitle()),
                blankAsNull(core.getCreator()),
                null,
                null,
                null,
                day(core),
                null,
                null);
    }

    /** Word keeps the time in UTC and no zone; the day is UTC's. */
    private static LocalDate day(POIXMLProperties.CoreProperties core) {
        Date modified = core.getModified();
        return modified == null
                ? null
                : modified.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static String blankAsNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
