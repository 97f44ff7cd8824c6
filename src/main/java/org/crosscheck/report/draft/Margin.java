package org.crosscheck.report.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Hangs remarks into the margin of a Word file. */
public final class Margin {
    private Margin() {}

    /**
     * Writes the draft's file again with the remarks as comments; {@code out} is flushed and stays open.
     *
     * @throws IOException when the file is not the one that the draft's text was read from
     */
    public static void write(DraftFile draft, List<Remark> remarks, OutputStream out) throws IOException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(draft.bytes()))) {
            PackagePart main = main(file);
            Document xml = read(main);
            Pieces pieces = Pieces.of(draft, Runs.of(body(xml)));
            Comments comments = Comments.of(file, main, xml.getDocumentElement().getNamespaceURI());
            for (Remark remark : remarks) {
                hang(remark, pieces, comments);
            }
            comments.save();
            try (OutputStream changed = main.getOutputStream()) {
                Xml.write(xml, changed);
            }
            file.save(out);
        } catch (InvalidFormatException | SAXException e) {
            throw new IOException("the draft's file is damaged", e);
        }
        out.flush();
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
        try (InputStream xml = part.getInputStream()) {
            return DocumentHelper.readDocument(xml);
        }
    }

    private static Element body(Document xml) throws IOException {
        Node body = xml.getElementsByTagNameNS("*", "body").item(0);
        if (body == null) {
            throw new IOException("the draft's file holds no text");
        }
        return (Element) body;
    }

    private static void hang(Remark remark, Pieces pieces, Comments comments) throws IOException {
        Element first = pieces.beginning(remark.start());
        Element last = pieces.ending(remark.end());
        if (first == null || last == null) {
            throw new IOException("no words stand at " + remark.start() + " of the draft");
        }
        String id = comments.add(remark);
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
}
