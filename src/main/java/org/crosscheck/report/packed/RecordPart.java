package org.crosscheck.report.packed;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.crosscheck.report.Carrier.Carried;
import org.crosscheck.report.FrozenReport;

/**
 * The part that holds the record, gzipped, as Base64: custom XML (ECMA-376, part 1, 15.2.5), which Word keeps when it saves a
 * file anew.
 */
public final class RecordPart {
    /** Its name in the file. */
    public static final String NAME = "customXml/item1.xml";

    private static final String RECORD = "record";
    /** No report's record comes near. */
    private static final int MOST = 1 << 30;

    private RecordPart() {}

    /** Writes it; {@code out} stays open. */
    static void write(FrozenReport report, String seal, OutputStream out) throws IOException {
        ascii(
                "<" + RECORD + " xmlns=\"urn:crosscheck:record\" sha256=\"" + report.sha256() + "\" seal=\"" + seal
                        + "\">",
                out);
        try (OutputStream packed = new GZIPOutputStream(Base64.getEncoder().wrap(new Open(out)))) {
            report.writeCanonical(packed);
        }
        ascii("</" + RECORD + ">", out);
    }

    /**
     * What the part holds.
     *
     * @param seal over the other parts, as they are
     */
    static Carried read(byte[] part, String seal) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            xml.nextTag();
            String shown = String.valueOf(xml.getAttributeValue(null, "sha256"));
            boolean isUntouched = seal.equals(xml.getAttributeValue(null, "seal"));
            return new Carried(unpacked(xml.getElementText()), shown, isUntouched);
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException("its record is damaged: " + e.getMessage(), e);
        }
    }

    private static byte[] unpacked(String text) throws IOException {
        byte[] packed = Base64.getMimeDecoder().decode(text);
        try (GZIPInputStream record = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return record.readNBytes(MOST);
        }
    }

    private static void ascii(String markup, OutputStream out) throws IOException {
        out.write(markup.getBytes(StandardCharsets.US_ASCII));
    }

    /** Stays open when what writes to it is closed. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
