package org.crosscheck.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.crosscheck.report.Carrier;
import org.crosscheck.report.Seal;

/** Finds the record in what {@link PdfWriter} wrote. Thread-safe. */
public final class PdfCarrier implements Carrier {

    @Override
    public Optional<Carried> in(byte[] file) throws IOException {
        if (file.length < 5 || !new String(file, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDictionary record = record(document);
            COSStream content = record == null ? null : record.getCOSStream(RecordObjects.CONTENT);
            if (content == null) {
                throw new IOException("it is a PDF that carries no report");
            }
            try (InputStream json = content.createInputStream()) {
                return Optional.of(new Carried(
                        json.readAllBytes(), String.valueOf(record.getString(RecordObjects.HASH)), isUntouched(file)));
            }
        }
    }

    private static COSDictionary record(PDDocument document) {
        COSDictionary found = document.getDocumentCatalog().getCOSObject();
        for (COSName name : RecordObjects.PATH) {
            found = found == null ? null : found.getCOSDictionary(name);
        }
        return found;
    }

    private static boolean isUntouched(byte[] file) {
        int seal = lastSeal(file);
        if (seal < 0) {
            return false;
        }
        int end = seal + Seal.BLANK.length();
        String found = new Seal()
                .add(file, 0, seal)
                .add(Seal.BLANK)
                .add(file, end, file.length - end)
                .hex();
        return found.equals(new String(file, seal, Seal.BLANK.length(), StandardCharsets.US_ASCII));
    }

    /** Where its digits begin; negative for nowhere. */
    private static int lastSeal(byte[] file) {
        byte[] mark = RecordObjects.SEAL_MARK.getBytes(StandardCharsets.US_ASCII);
        for (int i = file.length - mark.length - Seal.BLANK.length(); i >= 0; i--) {
            int same = 0;
            while (same < mark.length && file[i + same] == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return i + same;
            }
        }
        return -1;
    }
}
