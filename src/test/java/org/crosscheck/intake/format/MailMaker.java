package org.crosscheck.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.codec.QuotedPrintableOutputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes a known article as mail. */
final class MailMaker {
    private MailMaker() {}

    static byte[] quotedPrintable(KnownArticle a) {
        String body = String.join("\r\n\r\n", a.paragraphs());
        return (head(a)
                        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + printable(body))
                .getBytes(UTF_8);
    }

    static byte[] latin2(KnownArticle a) {
        String body = Narrow.to(MadeFile.LATIN_2, String.join("\r\n\r\n", a.paragraphs()));
        return (head(a)
                        + "Content-Type: text/plain; charset=iso-8859-2\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + printable(body, MadeFile.LATIN_2))
                .getBytes(UTF_8);
    }

    static byte[] base64Html(KnownArticle a) {
        return (head(a) + htmlPart(a)).getBytes(UTF_8);
    }

    static byte[] alternative(KnownArticle a) {
        String plain = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + printable(String.join("\r\n\r\n", a.paragraphs()));
        String picture = "Content-Type: image/png; name=logo.png\r\nContent-Disposition: inline; filename=logo.png\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=";
        return (head(a)
                        + "Content-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\nContent-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\n"
                        + plain + "\r\n--inner\r\n" + htmlPart(a) + "\r\n--inner--\r\n--outer\r\n" + picture
                        + "\r\n--outer--\r\n")
                .getBytes(UTF_8);
    }

    static byte[] savedPage(KnownArticle a) {
        return ("From: <Saved by a browser>\r\nSnapshot-Content-Location: " + a.address()
                        + "\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/related; type=\"text/html\"; boundary=cut\r\n\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: " + a.address() + "\r\n\r\n"
                        + printable(HtmlMaker.openGraph(a)) + "\r\n--cut--\r\n")
                .getBytes(UTF_8);
    }

    private static String head(KnownArticle a) {
        return "Return-Path: <desk@wire.example>\r\nMessage-ID: <1@wire.example>\r\nMIME-Version: 1.0\r\nFrom: "
                + EncoderUtil.encodeAddressDisplayName(a.byline())
                + " <desk@wire.example>\r\nTo: copy@desk.example\r\nSubject: "
                + EncoderUtil.encodeIfNecessary(a.title(), EncoderUtil.Usage.TEXT_TOKEN, 0) + "\r\nDate: "
                + a.published()
                        .atTime(23, 30)
                        .atOffset(ZoneOffset.ofHours(-5))
                        .format(DateTimeFormatter.RFC_1123_DATE_TIME)
                + "\r\n";
    }

    private static String htmlPart(KnownArticle a) {
        String html = "<html><body><p>" + String.join("</p><p>", a.paragraphs()) + "</p></body></html>";
        return "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(html.getBytes(UTF_8));
    }

    private static String printable(String words) {
        return printable(words, UTF_8);
    }

    private static String printable(String words, java.nio.charset.Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QuotedPrintableOutputStream printable = new QuotedPrintableOutputStream(out, false)) {
            printable.write(words.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }
}
