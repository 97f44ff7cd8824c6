package org.crosscheck.report.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import org.crosscheck.report.Blot;

/**
 * Writes a new Word file with a draft's text and remarks in its margin, for others than the desk. Nothing is carried over that
 * is not known to be harmless: the text as it was read, its paragraphs, headings, tables, bold and italic type. What else a
 * desk's file may hold (comments, footnotes, deleted and hidden words, headers, pictures, addresses of links, who wrote it)
 * stays behind.
 */
public final class OpenCopy {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private OpenCopy() {}

    /**
     * Writes the copy; {@code out} is flushed and stays open.
     *
     * @param blot what is to be left out of the text as well
     * @throws IOException when the file is not the one that the draft's text was read from
     */
    public static void write(DraftFile draft, List<Remark> remarks, Blot blot, OutputStream out) throws IOException {
        try (Manuscript manuscript = Manuscript.open(draft);
                OPCPackage copy = OPCPackage.create(out)) {
            manuscript.forgetComments();
            PackagePart main = part(copy, "/word/document.xml", XWPFRelation.DOCUMENT);
            copy.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
            Comments comments = Comments.none(copy, main, SPACE);
            for (Remark remark : remarks) {
                manuscript.mark(remark, comments.add(remark));
            }
            comments.save();
            styles(copy, main);
            Document text = empty();
            new CopiedText(draft.text(), blot.spans(draft.text()), manuscript.pieces(), text).copy(manuscript.body());
            try (OutputStream xml = main.getOutputStream()) {
                Xml.write(text, xml);
            }
        } catch (InvalidFormatException | SAXException e) {
            throw new IOException("the draft's file is damaged", e);
        }
        out.flush();
    }

    private static PackagePart part(OPCPackage file, String name, XWPFRelation kind) throws InvalidFormatException {
        return file.createPart(PackagingURIHelper.createPartName(name), kind.getContentType());
    }

    private static void styles(OPCPackage file, PackagePart main) throws InvalidFormatException, IOException {
        PackagePart styles = part(file, "/word/styles.xml", XWPFRelation.STYLES);
        PackagePartName name = styles.getPartName();
        main.addRelationship(name, TargetMode.INTERNAL, XWPFRelation.STYLES.getRelation());
        try (InputStream ours = OpenCopy.class.getResourceAsStream("styles.xml");
                OutputStream xml = styles.getOutputStream()) {
            ours.transferTo(xml);
        }
    }

    private static Document empty() throws IOException, SAXException {
        String xml = "<w:document xmlns:w=\"" + SPACE + "\"><w:body/></w:document>";
        return DocumentHelper.readDocument(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
