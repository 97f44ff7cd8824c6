package org.crosscheck.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of a document's structure, as a screen reader hears it (ISO 32000-1, 14.7.2). */
final class Tag {
    private static final COSName CONTENT = COSName.getPDFName("MCR");
    private static final COSName CONTENT_ID = COSName.getPDFName("MCID");

    private final COSDictionary element = new COSDictionary();
    private final String type;

    private Tag(String type, COSDictionary parent) {
        this.type = type;
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
    }

    /** The one over all others. */
    static Tag document(COSDictionary root) {
        Tag tag = new Tag("Document", root);
        root.setItem(COSName.K, tag.element);
        return tag;
    }

    /** @param type a standard one ("P", "TD"; 14.8.4) */
    Tag child(String type) {
        Tag child = new Tag(type, element);
        add(child.element);
        return child;
    }

    String type() {
        return type;
    }

    COSDictionary element() {
        return element;
    }

    /** Says that content of a page belongs to it. */
    void holds(int contentId, COSDictionary page) {
        COSBase first = element.getItem(COSName.PG);
        if (first == null) {
            element.setItem(COSName.PG, page);
        }
        add(first == null || first == page ? COSInteger.get(contentId) : reference(contentId, page));
    }

    private static COSDictionary reference(int contentId, COSDictionary page) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, CONTENT);
        reference.setItem(COSName.PG, page);
        reference.setInt(CONTENT_ID, contentId);
        reference.setDirect(true);
        return reference;
    }

    private void add(COSBase kid) {
        COSBase kids = element.getItem(COSName.K);
        if (kids == null) {
            element.setItem(COSName.K, kid);
        } else if (kids instanceof COSArray array) {
            array.add(kid);
        } else {
            COSArray array = new COSArray();
            array.setDirect(true);
            array.add(kids);
            array.add(kid);
            element.setItem(COSName.K, array);
        }
    }
}
