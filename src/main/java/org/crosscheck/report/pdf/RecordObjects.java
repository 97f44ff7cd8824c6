package org.crosscheck.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.crosscheck.report.FrozenReport;

/**
 * A report's record among a PDF's objects, as a program's private data (ISO 32000-1, 14.5), which PDF/A allows where it allows no
 * attached file: the canonical form as a stream, its hash, and a seal over the file's other bytes.
 */
final class RecordObjects {
    static final COSName CONTENT = COSName.getPDFName("Record");
    static final COSName HASH = COSName.getPDFName("SHA256");

    /** Before the digits of the seal. */
    static final String SEAL_MARK = "/CrosscheckSeal(";

    private static final COSName PIECES = COSName.getPDFName("PieceInfo");
    private static final COSName PRODUCT = COSName.getPDFName("Crosscheck");
    private static final COSName PRIVATE = COSName.getPDFName("Private");

    /** From the catalog to the record. */
    static final List<COSName> PATH = List.of(PIECES, PRODUCT, PRIVATE);

    private static final COSName SEAL = COSName.getPDFName("Seal");

    private RecordObjects() {}

    /**
     * Adds it to the document.
     *
     * @param at when the report was compiled, as a PDF's date
     * @return what stands for the object that will hold the seal
     */
    static COSDictionary add(PDDocument document, FrozenReport report, String at) throws IOException {
        COSStream content = document.getDocument().createCOSStream();
        try (OutputStream json = content.createOutputStream(COSName.FLATE_DECODE)) {
            report.writeCanonical(json);
        }
        COSDictionary seal = new COSDictionary();
        COSDictionary record = new COSDictionary();
        record.setItem(CONTENT, content);
        record.setString(HASH, report.sha256());
        record.setItem(SEAL, seal);
        COSDictionary product = new COSDictionary();
        product.setString("LastModified", at);
        product.setItem(PRIVATE, record);
        COSDictionary pieces = new COSDictionary();
        pieces.setItem(PRODUCT, product);
        document.getDocumentCatalog().getCOSObject().setItem(PIECES, pieces);
        return seal;
    }
}
