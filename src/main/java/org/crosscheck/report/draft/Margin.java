package org.crosscheck.report.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.xml.sax.SAXException;

/** Hangs remarks into the margin of a Word file, of which nothing else changes. */
public final class Margin {
    private Margin() {}

    /**
     * Writes the draft's file again with the remarks as comments; {@code out} is flushed and stays open.
     *
     * @throws IOException when the file is not the one that the draft's text was read from
     */
    public static void write(DraftFile draft, List<Remark> remarks, OutputStream out) throws IOException {
        try (Manuscript manuscript = Manuscript.open(draft)) {
            Comments comments = Comments.of(
                    manuscript.file(),
                    manuscript.main(),
                    manuscript.xml().getDocumentElement().getNamespaceURI());
            for (Remark remark : remarks) {
                manuscript.mark(remark, comments.add(remark));
            }
            comments.save();
            try (OutputStream changed = manuscript.main().getOutputStream()) {
                Xml.write(manuscript.xml(), changed);
            }
            manuscript.file().save(out);
        } catch (InvalidFormatException | SAXException e) {
            throw new IOException("the draft's file is damaged", e);
        }
        out.flush();
    }
}
