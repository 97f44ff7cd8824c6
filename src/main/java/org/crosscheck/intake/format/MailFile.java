package org.crosscheck.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

import org.crosscheck.intake.About;
import org.crosscheck.intake.UnreadableException;

/**
 * A mail message (RFC 5322 and MIME) or a page saved as one (.mhtml): its words, what it says of itself, and the files
 * attached to it.
 *
 * @param about subject as title, sender as byline, date as day of publication in the sender's zone
 * @param html its words as HTML, or null
 * @param plain its words as plain text, or null
 * @param address where a saved page stood, or null
 * @param attachments the files, in their order
 */
record MailFile(About about, String html, String plain, String address, List<Attachment> attachments) {

    /** @param name as the message calls it */
    record Attachment(String name, byte[] bytes) {}

    /** @throws UnreadableException when it is no such message */
    static MailFile read(byte[] bytes) throws UnreadableException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            Parts parts = new Parts();
            parts.add(message);
            String address = message.getHeader() == null
                            || message.getHeader().getField("Snapshot-Content-Location") == null
                    ? null
                    : message.getHeader().getField("Snapshot-Content-Location").getBody();
            return new MailFile(about(message), parts.html, parts.plain, address, parts.attachments);
        } catch (IOException e) {
            throw new UnreadableException("it is a damaged mail message; save its text instead", e);
        }
    }

    private static About about(Message message) {
        String sender = message.getFrom() == null || message.getFrom().isEmpty()
                ? null
                : message.getFrom().get(0).getName() != null
                        ? message.getFrom().get(0).getName()
                        : message.getFrom().get(0).getAddress();
        return new About(null, message.getSubject(), sender, day(message), null, null);
    }

    /** The sender's own day: the zone stands behind the date; one that no place on Earth has counts as none. */
    private static LocalDate day(Message message) {
        if (message.getDate() == null) {
            return null;
        }
        String written = message.getHeader().getField("Date").getBody().strip();
        int zone = Math.max(written.lastIndexOf('+'), written.lastIndexOf('-'));
        ZoneOffset offset = zone > 0 && written.substring(zone).matches("[+-](0\\d|1[0-7])[0-5]\\d.*")
                ? ZoneOffset.of(written.substring(zone, zone + 5))
                : ZoneOffset.UTC;
        return message.getDate().toInstant().atOffset(offset).toLocalDate();
    }

    /** Gathers the first HTML, the first plain text and the attachments of a message. */
    private static final class Parts {
        private final List<Attachment> attachments = new ArrayList<>();
        private String html;
        private String plain;

        void add(Entity entity) throws IOException {
            Body body = entity.getBody();
            if (body instanceof Multipart multipart) {
                for (Entity part : multipart.getBodyParts()) {
                    add(part);
                }
            } else if (body instanceof Message message) {
                add(message);
            } else if (entity.getMimeType().matches("(image|audio|video|font)/.*")) {
                return;
            } else if (entity.getFilename() != null && "attachment".equalsIgnoreCase(entity.getDispositionType())) {
                attachments.add(new Attachment(entity.getFilename(), bytes((SingleBody) body)));
            } else if (body instanceof TextBody text && "text/html".equals(entity.getMimeType())) {
                html = html == null ? words(text) : html;
            } else if (body instanceof TextBody text && "text/plain".equals(entity.getMimeType())) {
                plain = plain == null ? words(text) : plain;
            } else if (body instanceof BinaryBody binary && entity.getFilename() != null) {
                attachments.add(new Attachment(entity.getFilename(), bytes(binary)));
            }
        }

        private static String words(TextBody body) throws IOException {
            String name = body.getMimeCharset();
            Charset charset =
                    name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
            return new String(bytes(body), "us-ascii".equalsIgnoreCase(name) ? StandardCharsets.UTF_8 : charset);
        }

        private static byte[] bytes(SingleBody body) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            body.writeTo(out);
            return out.toByteArray();
        }
    }
}
