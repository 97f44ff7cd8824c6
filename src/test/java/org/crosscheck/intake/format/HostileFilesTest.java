package org.crosscheck.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import com.sun.management.ThreadMXBean;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.UnreadableException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files made to harm whoever opens them. */
class HostileFilesTest {
    private static final KnownArticle ARTICLE = KnownArticle.ALL.get(0);

    /** HOSTILE.md, row 4. */
    @Test
    void aHundredMegabytesOfTextAreRefusedWithoutBeingRead(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write("It rained. ".getBytes(UTF_8));
            file.setLength(100L << 20);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        UnreadableException refused =
                assertThrows(UnreadableException.class, () -> ArticleFile.read("large.txt", large));
        long taken = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertTrue(refused.isTooLarge());
        assertTrue(taken < 50 << 20, () -> taken + " bytes");
    }

    /** HOSTILE.md, row 15. */
    @Test
    void aWordFileThatAsksForAnotherFileIsRefusedAndAsksNobody() throws IOException {
        try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            outside.setSoTimeout(200);
            String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:" + outside.getLocalPort() + "/e\">]>";
            byte[] asking = withPrologue(WordMaker.styled(ARTICLE), entity);
            assertThrows(UnreadableException.class, () -> FormatReader.read("draft.docx", asking));
            assertThrows(SocketTimeoutException.class, outside::accept);
        }
    }

    /** HOSTILE.md, row 15. */
    @Test
    void aBillionLaughsAreRefused() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        byte[] laughing =
                withPrologue(WordMaker.styled(ARTICLE), laughs.append("]>").toString());
        assertThrows(UnreadableException.class, () -> FormatReader.read("draft.docx", laughing));
    }

    /** HOSTILE.md, row 16: looping and endless ones are stopped by time, see ForkedReaderTest. */
    @Test
    void aLockedPdfIsRefusedWithAdvice() throws IOException {
        byte[] locked;
        try (PDDocument pdf = Loader.loadPDF(PdfMaker.oneColumn(ARTICLE));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            pdf.save(out);
            locked = out.toByteArray();
        }
        UnreadableException refused = assertThrows(UnreadableException.class, () -> FormatReader.read("a.pdf", locked));
        assertTrue(refused.getMessage().contains("save it"), refused.getMessage());
    }

    /** HOSTILE.md, row 17. */
    @Test
    void whatIsPastedWithFormattingIsTextOnly() throws UnreadableException {
        Document pasted = ArticleFile.pasteFormatted(
                "<html><body><!--StartFragment--><h1>Bridge falls</h1><p onclick=x()>It fell at <b>noon</b>.</p>"
                        + "<script>steal()</script><svg onload=x()><text>drawn</text></svg>"
                        + "<figure><img src=x onerror=x()><figcaption>The bridge on Monday.</figcaption></figure>"
                        + "<p>Read more: Other bridges</p><!--EndFragment--></body></html>");
        assertEquals("Bridge falls\n\nIt fell at noon.\n\nThe bridge on Monday.", pasted.text());
        assertEquals("Bridge falls", pasted.about().title());
        assertEquals(2, pasted.parts().size());
    }

    /** The Word file with this before its main text's first element. */
    private static byte[] withPrologue(byte[] docx, String prologue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = from.readAllBytes();
                to.write(entry.getName().equals("word/document.xml") ? prefixed(bytes, prologue) : bytes);
            }
        }
        return out.toByteArray();
    }

    private static byte[] prefixed(byte[] xml, String prologue) {
        String text = new String(xml, UTF_8);
        int end = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        String entity = prologue.contains("a29") ? "&a29;" : "&e;";
        return (text.substring(0, end)
                        + prologue
                        + text.substring(end).replaceFirst("<w:t([^>]*)>", "<w:t$1>" + entity))
                .getBytes(UTF_8);
    }
}
