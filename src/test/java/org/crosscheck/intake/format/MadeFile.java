package org.crosscheck.intake.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A way to write a known article into a file.
 *
 * @param name the file's name
 * @param what what is special about it
 * @param bytes its bytes
 * @param words what must be read from it
 * @param facts which facts of the article it carries
 */
record MadeFile(
        String name,
        String what,
        Function<KnownArticle, byte[]> bytes,
        Function<KnownArticle, String> words,
        List<Fact> facts) {

    /** What a file can say of its article, and how it reads. */
    enum Fact {
        OUTLET,
        TITLE,
        BYLINE,
        PUBLISHED,
        ADDRESS
    }

    private static final List<Fact> ALL = List.of(Fact.values());
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
    static final Charset LATIN_2 = Charset.forName("ISO-8859-2");

    /** Every way. */
    static Stream<MadeFile> ways() {
        return Stream.of(
                text("with a header", a -> header(a).getBytes(UTF_8), ALL),
                text("with DOS line ends", a -> header(a).replace("\n", "\r\n").getBytes(UTF_8), ALL),
                text("in UTF-16 with a mark", a -> ("\uFEFF" + header(a)).getBytes(UTF_16LE), ALL),
                text("in UTF-16 without a mark", a -> header(a).getBytes(UTF_16BE), ALL),
                text("with lines of a page", a -> TextMaker.scraped(a).getBytes(UTF_8), List.of()),
                new MadeFile(
                        "a.txt",
                        "in windows-1252",
                        a -> narrow(header(a)).getBytes(WINDOWS_1252),
                        a -> narrow(a.words()),
                        ALL),
                new MadeFile(
                        "a.txt",
                        "in MacRoman",
                        a -> Narrow.to(MAC_ROMAN, header(a)).getBytes(MAC_ROMAN),
                        a -> Narrow.to(MAC_ROMAN, a.words()),
                        ALL),
                text("in UTF-8 with a mark", a -> ("\uFEFF" + header(a)).getBytes(UTF_8), ALL),
                text(
                        "in UTF-16 of the other order, without a mark",
                        a -> header(a).getBytes(UTF_16LE),
                        ALL),
                new MadeFile(
                        "a.md",
                        "with a front header",
                        a -> TextMaker.markdown(a).getBytes(UTF_8),
                        KnownArticle::words,
                        ALL),
                new MadeFile(
                        "a.md",
                        "with front matter in YAML",
                        a -> TextMaker.frontMatter(a).getBytes(UTF_8),
                        KnownArticle::words,
                        ALL),
                page("with JSON-LD", HtmlMaker::linkedData, ALL),
                page("with Open Graph", HtmlMaker::openGraph, ALL),
                page("of a bare CMS, named .txt", HtmlMaker::bare, List.of(Fact.TITLE)),
                new MadeFile(
                        "a.html",
                        "in windows-1252",
                        a -> narrow(HtmlMaker.named(a, "windows-1252")).getBytes(WINDOWS_1252),
                        a -> narrow(a.wordsWithCaption()),
                        ALL),
                new MadeFile(
                        "a.html",
                        "in ISO-8859-2, as its head says",
                        a -> Narrow.to(LATIN_2, HtmlMaker.named(a, "iso-8859-2"))
                                .getBytes(LATIN_2),
                        a -> Narrow.to(LATIN_2, a.wordsWithCaption()),
                        ALL.stream().filter(fact -> fact != Fact.TITLE).toList()),
                page("with entities for all marks", HtmlMaker::entities, ALL),
                new MadeFile(
                        "a.mhtml", "saved by a browser", MailMaker::savedPage, KnownArticle::wordsWithCaption, ALL),
                mail("plain, quoted-printable", MailMaker::quotedPrintable),
                mail("HTML in base64", MailMaker::base64Html),
                mail("both, with a signature picture", MailMaker::alternative),
                new MadeFile(
                        "a.eml",
                        "in ISO-8859-2, quoted-printable",
                        a -> MailMaker.latin2(a),
                        a -> Narrow.to(LATIN_2, String.join("\n\n", a.paragraphs())),
                        List.of(Fact.TITLE, Fact.BYLINE, Fact.PUBLISHED)),
                new MadeFile(
                        "a.docx",
                        "with page headers, footers, footnotes and an endnote",
                        WordMaker::noted,
                        KnownArticle::words,
                        List.of(Fact.TITLE, Fact.BYLINE)),
                new MadeFile(
                        "a.docx",
                        "with a text box",
                        WordMaker::boxed,
                        a -> a.words() + "\n\n" + WordMaker.BOX,
                        List.of(Fact.TITLE, Fact.BYLINE)),
                new MadeFile(
                        "a.docx",
                        "with styles and a caption",
                        WordMaker::styled,
                        KnownArticle::wordsWithCaption,
                        List.of(Fact.TITLE, Fact.BYLINE)),
                new MadeFile(
                        "a.docx", "with a header, runs cut inside words", WordMaker::headed, KnownArticle::words, ALL),
                new MadeFile(
                        "a.docx",
                        "with tracked changes and a table",
                        WordMaker::revised,
                        WordMaker::revisedWords,
                        List.of()),
                new MadeFile(
                        "a.odt",
                        "of paragraphs",
                        OfficeMaker::openDocument,
                        KnownArticle::words,
                        List.of(Fact.TITLE, Fact.BYLINE)),
                new MadeFile(
                        "a.rtf",
                        "with Unicode escapes",
                        OfficeMaker::rtf,
                        KnownArticle::words,
                        List.of(Fact.TITLE, Fact.BYLINE)),
                new MadeFile(
                        "a.pdf",
                        "in one column, with headers and footers",
                        PdfMaker::oneColumn,
                        KnownArticle::words,
                        List.of(Fact.TITLE, Fact.BYLINE)),
                new MadeFile(
                        "a.pdf",
                        "in two columns, hyphenated",
                        PdfMaker::twoColumns,
                        KnownArticle::words,
                        List.of(Fact.TITLE, Fact.BYLINE)),
                new MadeFile(
                        "a.pdf",
                        "with ligatures, long paragraphs and a table",
                        PdfMaker::ligaturesAndTable,
                        PdfMaker::tableWords,
                        List.of(Fact.TITLE, Fact.BYLINE)),
                new MadeFile(
                        "a.json",
                        "ninjs 3",
                        a -> JsonMaker.ninjs(a).getBytes(UTF_8),
                        a -> String.join("\n\n", a.paragraphs()),
                        ALL),
                new MadeFile(
                        "a.json",
                        "ninjs 1",
                        a -> JsonMaker.ninjs1(a).getBytes(UTF_8),
                        a -> String.join("\n\n", a.paragraphs()),
                        ALL),
                new MadeFile(
                        "a.json",
                        "schema.org",
                        a -> JsonMaker.schemaOrg(a).getBytes(UTF_8),
                        a -> String.join("\n\n", a.paragraphs()),
                        ALL));
    }

    private static MadeFile text(String what, Function<KnownArticle, byte[]> bytes, List<Fact> facts) {
        return new MadeFile("a.txt", what, bytes, KnownArticle::words, facts);
    }

    private static MadeFile page(String what, Function<KnownArticle, String> html, List<Fact> facts) {
        return new MadeFile(
                what.contains(".txt") ? "a.txt" : "a.html",
                what,
                a -> html.apply(a).getBytes(UTF_8),
                KnownArticle::wordsWithCaption,
                facts);
    }

    private static MadeFile mail(String what, Function<KnownArticle, byte[]> bytes) {
        return new MadeFile(
                "a.eml",
                what,
                bytes,
                a -> String.join("\n\n", a.paragraphs()),
                List.of(Fact.TITLE, Fact.BYLINE, Fact.PUBLISHED));
    }

    static String header(KnownArticle a) {
        return "Outlet: " + a.outlet() + "\nTitle: " + a.title() + "\nBy: " + a.byline() + "\nPublished: "
                + a.published() + "\nAddress: " + a.address() + "\n\n" + a.words();
    }

    private static String narrow(String words) {
        return Narrow.to(WINDOWS_1252, words);
    }

    @Override
    public String toString() {
        return name + " " + what;
    }
}
