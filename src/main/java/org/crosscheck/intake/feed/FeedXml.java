package org.crosscheck.intake.feed;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import com.rometools.rome.io.impl.XmlFixerReader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLFilter;
import org.xml.sax.XMLReader;

/**
 * Reads a feed's XML. RSS 0.91 begins with a document type that names a file elsewhere, which is passed over; any document
 * type left, such as one with entities of its own, is refused.
 */
final class FeedXml {
    private FeedXml() {}

    static Document read(Reader characters, XMLFilter filter) throws IOException, JDOMException {
        filter.setParent(parser());
        return new SAXBuilder(new Filtered(filter)).build(new XmlFixerReader(new StringReader(body(characters))));
    }

    /** The text without a document type that only names one. */
    private static String body(Reader characters) throws IOException {
        StringWriter copy = new StringWriter();
        characters.transferTo(copy);
        String text = copy.toString();
        int type = text.indexOf("<!DOCTYPE");
        int end = text.indexOf('>', type);
        return type < 0 || end < 0 || text.lastIndexOf('[', end) > type
                ? text
                : text.substring(0, type) + text.substring(end + 1);
    }

    private static XMLReader parser() throws JDOMException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException e) {
            throw new JDOMException("there is no safe XML parser", e);
        }
    }

    /** Gives JDOM the parser that was made here instead of one of its own. */
    private record Filtered(XMLReader reader) implements XMLReaderJDOMFactory {
        @Override
        public XMLReader createXMLReader() {
            return reader;
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    }
}
