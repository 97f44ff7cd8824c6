package org.crosscheck.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.xref.NormalXReference;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

import org.crosscheck.report.Seal;

/**
 * Writes a document, and after its other objects its structure, tag by tag: as objects of PDFBox, which are all held until the
 * end and looked through for each that is added, a long report's tags would take most of its memory and of its time.
 */
final class TaggedWriter extends COSWriter {
    private final Structure structure;
    private final COSDictionary root;
    private final COSDictionary seal;
    private final List<COSDictionary> sheets;
    private final long[] sheetNumbers;
    private final Chains children;
    private final Chains pieces;
    private final int[] places;
    private COSObjectKey rootKey;
    private COSObjectKey sealKey;
    private long sealPlace;
    private long last;

    /**
     * @param root stands in the catalog for the structure that is written in its place
     * @param seal stands for the object that will hold the seal
     * @param sheets the pages, in order
     */
    TaggedWriter(
            OutputStream out, Structure structure, COSDictionary root, COSDictionary seal, List<COSDictionary> sheets) {
        super(out, CompressParameters.NO_COMPRESSION);
        this.structure = structure;
        this.root = root;
        this.seal = seal;
        this.sheets = sheets;
        this.sheetNumbers = new long[sheets.size()];
        this.children = structure.children();
        this.pieces = structure.pieces();
        this.places = places(structure);
    }

    /** Where on its sheet each piece of content stands, from 0. */
    private static int[] places(Structure structure) {
        int[] places = new int[structure.contents()];
        for (int i = 1; i < places.length; i++) {
            places[i] = structure.sheetOf(i) == structure.sheetOf(i - 1) ? places[i - 1] + 1 : 0;
        }
        return places;
    }

    @Override
    public void doWriteObject(COSObjectKey key, COSBase written) throws IOException {
        last = Math.max(last, key.getNumber());
        if (written == root) {
            rootKey = key;
            return;
        }
        if (written == seal) {
            sealKey = key;
            return;
        }
        if (written instanceof COSDictionary dictionary && dictionary.containsKey("StructParents")) {
            int sheet = dictionary.getInt("StructParents");
            if (sheets.get(sheet) == dictionary) {
                sheetNumbers[sheet] = key.getNumber();
            }
        }
        super.doWriteObject(key, written);
    }

    @Override
    protected void doWriteBody(COSDocument document) throws IOException {
        super.doWriteBody(document);
        for (int tag = 0; tag < structure.size(); tag++) {
            object(new COSObjectKey(number(tag), 0), element(tag));
        }
        long tree = number(structure.size());
        parentTree(new COSObjectKey(tree, 0));
        object(
                rootKey,
                "<</Type/StructTreeRoot/K " + reference(number(0)) + "/ParentTree " + reference(tree)
                        + "/ParentTreeNextKey " + sheets.size() + ">>");
        begin(sealKey);
        ascii("<<" + RecordObjects.SEAL_MARK);
        sealPlace = getStandardOutput().getPos();
        ascii(Seal.BLANK + ")>>");
        end();
    }

    /** Where the seal's digits are to stand, in bytes from the file's beginning. */
    long sealPlace() {
        return sealPlace;
    }

    private long number(int tag) {
        return last + 1 + tag;
    }

    private String element(int tag) {
        StringBuilder element = new StringBuilder("<</S/").append(structure.type(tag));
        element.append("/P ")
                .append(tag == 0 ? reference(rootKey.getNumber()) : reference(number(structure.parent(tag))));
        int piece = pieces.first(tag);
        if (piece == Chains.END) {
            kids(tag, element);
        } else {
            contents(piece, element);
        }
        return element.append(structure.said(tag)).append(">>").toString();
    }

    private void kids(int tag, StringBuilder element) {
        if (children.first(tag) == Chains.END) {
            return;
        }
        element.append("/K[");
        for (int child = children.first(tag); child != Chains.END; child = children.after(child)) {
            element.append(reference(number(child))).append(' ');
        }
        element.append(']');
    }

    private void contents(int first, StringBuilder element) {
        int sheet = structure.sheetOf(first);
        element.append("/Pg ").append(reference(sheetNumbers[sheet])).append("/K[");
        for (int piece = first; piece != Chains.END; piece = pieces.after(piece)) {
            int on = structure.sheetOf(piece);
            if (on == sheet) {
                element.append(places[piece]).append(' ');
            } else {
                element.append("<</Type/MCR/Pg ").append(reference(sheetNumbers[on]));
                element.append("/MCID ").append(places[piece]).append(">>");
            }
        }
        element.append(']');
    }

    /** Which tags the content of each page belongs to (ISO 32000-1, 14.7.4.4). */
    private void parentTree(COSObjectKey key) throws IOException {
        begin(key);
        ascii("<</Nums[");
        int content = 0;
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            StringBuilder owners = new StringBuilder().append(sheet).append('[');
            while (content < structure.contents() && structure.sheetOf(content) == sheet) {
                owners.append(reference(number(structure.ownerOf(content)))).append(' ');
                content++;
            }
            ascii(owners.append("]\n"));
        }
        ascii("]>>");
        end();
    }

    private void object(COSObjectKey key, CharSequence written) throws IOException {
        begin(key);
        ascii(written);
        end();
    }

    private void begin(COSObjectKey key) throws IOException {
        addXRefEntry(new NormalXReference(getStandardOutput().getPos(), key, null));
        ascii(key.getNumber() + " 0 obj\n");
    }

    private void end() throws IOException {
        ascii("\nendobj\n");
    }

    private void ascii(CharSequence written) throws IOException {
        getStandardOutput().write(written.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String reference(long number) {
        return number + " 0 R";
    }
}
