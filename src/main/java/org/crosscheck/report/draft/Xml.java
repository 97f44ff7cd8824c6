package org.crosscheck.report.draft;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Elements and attributes in the namespace of those that stand there, under the prefix that they use. */
final class Xml {
    private Xml() {}

    static Element create(Element like, String name) {
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), prefixed(like, name));
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(element.getNamespaceURI(), prefixed(element, name), value);
    }

    static void write(Document document, OutputStream out) throws IOException {
        try {
            document.setXmlStandalone(true);
            XMLHelper.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    private static String prefixed(Element like, String name) {
        return like.getPrefix() == null ? name : like.getPrefix() + ":" + name;
    }
}
