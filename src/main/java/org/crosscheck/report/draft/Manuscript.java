package org.crosscheck.report.draft;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A draft's file, opened: its main text, and where in it the draft's words stand. */
final class Manuscript implements Closeable {
    private final OPCPackage file;
    private final PackagePart main;
    private final Document xml;
    private final Element body;
    private final Pieces pieces;

    private Manuscript(DraftFile draft, OPCPackage file) throws IOException, SAXException {
        this.file = file;
        this.main = main(file);
        this.xml = read(main);
        this.body = body(xml);
        this.pieces = Pieces.of(draft, Runs.of(body));
    }

    /** @throws IOException when the file is not the one that the draft's text was read from */
    static Manuscript open(DraftFile draft) throws IOException {
        try {
            return new Manuscript(draft, OPCPackage.open(new ByteArrayInputStream(draft.bytes())));
        } catch (InvalidFormatException | SAXException e) {
            throw new IOException("the draft's file is damaged", e);
        }
    }

    OPCPackage file() {
        return file;
    }

    PackagePart main() {
        return main;
    }

    Document xml() {
        return xml;
    }

    Element body() {
        return body;
    }

    Pieces pieces() {
        return pieces;
    }

    /** No comment that the file came with has a place in it any more. */
    void forgetComments() {
        for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            NodeList marks = xml.getElementsByTagNameNS("*", mark);
            while (marks.getLength() > 0) {
                marks.item(0).getParentNode().removeChild(marks.item(0));
            }
        }
    }

    /**
     * Marks the words that a comment is about.
     *
     * @param id the comment's
     */
    void mark(Remark remark, String id) throws IOException {
        Element first = pieces.beginning(remark.start());
        Element last = pieces.ending(remark.end());
        if (first == null || last == null) {
            throw new IOException("no words stand at " + remark.start() + " of the draft");
        }
        first.getParentNode().insertBefore(mark(first, "commentRangeStart", id), first);
        Element end = mark(last, "commentRangeEnd", id);
        last.getParentNode().insertBefore(end, last.getNextSibling());
        Element reference = Xml.create(last, "r");
        reference.appendChild(mark(last, "commentReference", id));
        end.getParentNode().insertBefore(reference, end.getNextSibling());
    }

    private static Element mark(Element run, String name, String id) {
        Element mark = Xml.create(run, name);
        Xml.set(mark, "id", id);
        return mark;
    }

    private static PackagePart main(OPCPackage file) throws IOException {
        for (PackageRelationship relation : file.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                return file.getPart(relation);
            }
        }
        throw new IOException("the draft's file holds no text");
    }

    private static Document read(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in);
        }
    }

    private static Element body(Document xml) throws IOException {
        Node body = xml.getElementsByTagNameNS("*", "body").item(0);
        if (body == null) {
            throw new IOException("the draft's file holds no text");
        }
        return (Element) body;
    }

    /** Saves nothing. */
    @Override
    public void close() {
        file.revert();
    }
}
