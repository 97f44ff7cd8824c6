package org.crosscheck.report.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The comments of a Word file: those that it came with, and ours behind them. */
final class Comments {
    private static final String NAME = "/word/comments.xml";

    private final PackagePart part;
    private final Document xml;
    private int last = -1;

    private Comments(PackagePart part, Document xml) {
        this.part = part;
        this.xml = xml;
        NodeList all = xml.getElementsByTagNameNS("*", "comment");
        for (int i = 0; i < all.getLength(); i++) {
            Element comment = (Element) all.item(i);
            last = Math.max(last, Integer.parseInt(comment.getAttributeNS(comment.getNamespaceURI(), "id")));
        }
    }

    /** @param space the namespace of the file's main text, which its comments share */
    static Comments of(OPCPackage file, PackagePart main, String space)
            throws IOException, InvalidFormatException, SAXException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/comments")) {
                PackagePart part = main.getRelatedPart(relation);
                try (InputStream xml = part.getInputStream()) {
                    return new Comments(part, DocumentHelper.readDocument(xml));
                }
            }
        }
        return none(file, main, space);
    }

    /** A part for comments in a file that has none. */
    static Comments none(OPCPackage file, PackagePart main, String space)
            throws IOException, InvalidFormatException, SAXException {
        PackagePartName name = PackagingURIHelper.createPartName(NAME);
        PackagePart part = file.createPart(name, XWPFRelation.COMMENT.getContentType());
        main.addRelationship(name, TargetMode.INTERNAL, XWPFRelation.COMMENT.getRelation());
        String empty = "<w:comments xmlns:w=\"" + space + "\"/>";
        return new Comments(
                part, DocumentHelper.readDocument(new ByteArrayInputStream(empty.getBytes(StandardCharsets.UTF_8))));
    }

    /** Adds a remark, and returns its number. */
    String add(Remark remark) {
        String id = String.valueOf(++last);
        Element comment = child(xml.getDocumentElement(), "comment");
        set(comment, "id", id);
        set(comment, "author", remark.author());
        set(comment, "date", remark.at().truncatedTo(ChronoUnit.SECONDS).toString());
        set(
                comment,
                "initials",
                remark.author().substring(0, Math.min(2, remark.author().length())));
        for (String line : remark.lines()) {
            child(child(child(comment, "p"), "r"), "t").setTextContent(line);
        }
        return id;
    }

    void save() throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            Xml.write(xml, out);
        }
    }

    private static Element child(Element parent, String name) {
        Element child = Xml.create(parent, name);
        parent.appendChild(child);
        return child;
    }

    private static void set(Element element, String name, String value) {
        Xml.set(element, name, value);
    }
}
