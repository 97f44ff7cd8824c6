package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.SourceFile;
import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;

/** Cuts files of every format into articles. Stateless, thread-safe; a stranger's file may crash the JVM that does it. */
final class FormatReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormatReader() {}

    /**
     * What a file holds: one article, or those of an archive or a message with attachments; one bad file of an archive
     * does not keep the others out.
     *
     * @param name the file's name, for telling Markdown from plain text and for notices; never used as a path
     * @throws UnreadableException when the file itself cannot be read
     */
    static List<ArticleFile.Result> read(String name, byte[] bytes) throws UnreadableException {
        if (Format.of(name, bytes) == Format.ARCHIVE) {
            return archived(bytes);
        } else if (bytes.length > TextFile.MAX_BYTES) {
            throw UnreadableException.tooLarge(TextFile.MAX_BYTES / (1024 * 1024));
        }
        return single(name, bytes, true);
    }

    private static List<ArticleFile.Result> archived(byte[] bytes) throws UnreadableException {
        List<ArticleFile.Result> results = new ArrayList<>();
        for (Archive.Entry entry : Archive.read(bytes, TextFile.MAX_BYTES)) {
            results.addAll(inside(entry.name(), entry.bytes(), entry.refused()));
        }
        if (results.isEmpty()) {
            throw new UnreadableException("it is an archive without files");
        }
        return results;
    }

    /** A file inside another: neither archives nor messages in it are opened. */
    private static List<ArticleFile.Result> inside(String name, byte[] bytes, UnreadableException refused) {
        if (refused != null) {
            return List.of(new ArticleFile.Result(name, null, refused));
        }
        try {
            return single(name, bytes, false);
        } catch (UnreadableException e) {
            return List.of(new ArticleFile.Result(name, null, e));
        }
    }

    private static List<ArticleFile.Result> single(String name, byte[] bytes, boolean outermost)
            throws UnreadableException {
        Format format = Format.of(name, bytes);
        if (format == Format.ARCHIVE) {
            throw new UnreadableException("it is an archive inside another file; take its files out first");
        } else if (format == Format.MAIL) {
            return mail(name, bytes, outermost);
        }
        return List.of(result(name, bytes, document(format, name, bytes, notices(name, format))));
    }

    private static List<String> notices(String name, Format format) {
        Format promised = Format.promisedBy(name);
        boolean text = format == Format.TEXT && promised == Format.MARKDOWN;
        return promised == null || promised == format || text
                ? new ArrayList<>()
                : new ArrayList<>(List.of("Its name promises " + promised.words() + ", but it is " + format.words()
                        + " and was read as such."));
    }

    private static Document document(Format format, String name, byte[] bytes, List<String> notices)
            throws UnreadableException {
        return switch (format) {
            case PDF -> PdfFile.read(bytes, notices);
            case DOCX -> WordFile.read(bytes, notices);
            case RTF -> RichText.rtf(bytes, notices);
            case ODT -> RichText.openDocument(bytes, notices);
            case HTML -> HtmlPage.read(words(bytes, notices), "", notices);
            case JSON -> json(bytes, notices);
            case MARKDOWN -> Markdown.read(words(bytes, notices), notices);
            default -> withNotices(PlainText.read(bytes), notices);
        };
    }

    private static String words(byte[] bytes, List<String> notices) throws UnreadableException {
        return HtmlCharacters.decode(bytes, notices);
    }

    private static Document json(byte[] bytes, List<String> notices) throws UnreadableException {
        NewsJson item;
        try {
            item = NewsJson.of(JSON.readTree(words(bytes, notices)))
                    .orElseThrow(() -> new UnreadableException(
                            "it is JSON, but neither ninjs nor schema.org's NewsArticle; save the article as text"));
        } catch (JsonProcessingException e) {
            throw new UnreadableException("it is damaged JSON; save the article as text", e);
        }
        List<Block> blocks = item.html() != null
                ? HtmlPage.fragment(item.html())
                : Stream.ofNullable(item.plain())
                        .flatMap(String::lines)
                        .map(Block::paragraph)
                        .toList();
        return Composition.of(Furniture.marked(blocks), Credits.found(item.about(), blocks), notices);
    }

    private static List<ArticleFile.Result> mail(String name, byte[] bytes, boolean outermost)
            throws UnreadableException {
        MailFile mail = MailFile.read(bytes);
        List<ArticleFile.Result> results = new ArrayList<>();
        if (mail.address() != null && mail.html() != null) {
            return List.of(result(name, bytes, HtmlPage.read(mail.html(), mail.address(), new ArrayList<>())));
        }
        List<Block> blocks = blocks(mail);
        if (blocks.stream().anyMatch(block -> !block.isBlank())) {
            results.add(result(name, bytes, Manuscript.of(blocks, mail.about(), new ArrayList<>())));
        }
        for (MailFile.Attachment attachment : outermost ? mail.attachments() : List.<MailFile.Attachment>of()) {
            results.addAll(inside(name + " / " + attachment.name(), attachment.bytes(), null));
        }
        if (results.isEmpty()) {
            throw new UnreadableException("it is a message without words; save what is attached to it");
        }
        return results;
    }

    private static List<Block> blocks(MailFile mail) {
        return mail.plain() != null && !mail.plain().isBlank()
                ? PlainText.paragraphs(mail.plain())
                : mail.html() == null ? List.of() : HtmlPage.fragment(mail.html());
    }

    private static Document withNotices(Document document, List<String> notices) {
        Document noted = document;
        for (String notice : notices) {
            noted = noted.noted(notice);
        }
        return noted;
    }

    private static ArticleFile.Result result(String name, byte[] bytes, Document document) {
        return new ArticleFile.Result(name, document.from(new SourceFile(name, bytes)), null);
    }
}
