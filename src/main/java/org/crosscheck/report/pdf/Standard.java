package org.crosscheck.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) ask a document to say of itself. */
final class Standard {
    private static final float VERSION = 1.7f;
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private Standard() {}

    /**
     * @param title to be shown instead of the file's name
     * @param language of its words, a BCP 47 tag
     */
    static void keep(PDDocument document, String title, String language) throws IOException {
        document.setVersion(VERSION);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        colours(document, catalog);
        metadata(document, catalog, title, language);
    }

    private static void colours(PDDocument document, PDDocumentCatalog catalog) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
    }

    private static void metadata(PDDocument document, PDDocumentCatalog catalog, String title, String language)
            throws IOException {
        try (InputStream template = Standard.class.getResourceAsStream("metadata.xml")) {
            if (template == null) {
                throw new IOException("metadata.xml is missing");
            }
            String xml = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{language}", language)
                    .replace("{title}", escaped(title));
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(xml.getBytes(StandardCharsets.UTF_8));
            catalog.setMetadata(metadata);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
