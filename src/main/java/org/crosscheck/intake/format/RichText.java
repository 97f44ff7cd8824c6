package org.crosscheck.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.SAXException;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.PublicationDate;
import org.crosscheck.intake.UnreadableException;

/** An article from a word processor's file that Apache Tika reads: RTF and OpenDocument text. */
final class RichText {
    private RichText() {}

    static Document rtf(byte[] bytes, List<String> notices) throws UnreadableException {
        return read(new RTFParser(), "RTF file", bytes, notices);
    }

    static Document openDocument(byte[] bytes, List<String> notices) throws UnreadableException {
        return read(new OpenDocumentParser(), "OpenDocument file", bytes, notices);
    }

    private static Document read(Parser parser, String kind, byte[] bytes, List<String> notices)
            throws UnreadableException {
        Metadata metadata = new Metadata();
        ToXMLContentHandler html = new ToXMLContentHandler();
        try {
            parser.parse(new ByteArrayInputStream(bytes), html, metadata, new ParseContext());
        } catch (IOException | SAXException | TikaException e) {
            throw new UnreadableException("it is a damaged " + kind + "; save it anew, or as plain text", e);
        }
        return Manuscript.of(HtmlPage.fragment(body(html.toString())), about(metadata), notices);
    }

    private static String body(String xhtml) {
        int from = xhtml.indexOf("<body");
        return from < 0 ? xhtml : xhtml.substring(from);
    }

    private static About about(Metadata metadata) {
        return new About(
                null,
                metadata.get(TikaCoreProperties.TITLE),
                metadata.get(TikaCoreProperties.CREATOR),
                null,
                null,
                null,
                day(metadata.get(TikaCoreProperties.MODIFIED)),
                metadata.get(TikaCoreProperties.LANGUAGE),
                null);
    }

    private static LocalDate day(String written) {
        return written == null ? null : PublicationDate.read(written);
    }
}
