package org.crosscheck.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.intake.About;
import org.crosscheck.intake.CharacterSets;
import org.crosscheck.intake.Cleaner;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;

/** Reads articles from files of every format that is taken in: the room's entrance. Stateless, thread-safe. */
public final class ArticleFile {
    /** What is read in a process of its own, which a stranger's file may crash, fill or stall. */
    private static final Set<Format> FORKED =
            EnumSet.of(Format.PDF, Format.DOCX, Format.RTF, Format.ODT, Format.MAIL, Format.ARCHIVE);

    private ArticleFile() {}

    /**
     * A file, or one of an archive's files or a message's attachments.
     *
     * @param name its name; for a file in an archive its path there
     * @param document the article, or null when it is none
     * @param refused why it is none, or null
     */
    public record Result(String name, Document document, UnreadableException refused) {

        private Result inItsLanguage() {
            String language =
                    document == null || document.about().language() != null ? null : Language.of(document.text());
            return language == null ? this : new Result(name, document.knownAs(About.NOTHING.in(language)), null);
        }
    }

    /**
     * What a file on this machine holds; one that is too large is not read.
     *
     * @throws UnreadableException as {@link #read(String, byte[])}, and when it is too large or cannot be opened
     */
    public static List<Result> read(String name, Path file) throws UnreadableException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableException("there is no such file");
            }
            long size = Files.size(file);
            long most = size > TextFile.MAX_BYTES && isArchive(name, file) ? Archive.LARGEST : TextFile.MAX_BYTES;
            if (size > most) {
                throw UnreadableException.tooLarge((int) (most >> 20));
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableException("it cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static boolean isArchive(String name, Path file) throws IOException, UnreadableException {
        try (InputStream in = Files.newInputStream(file)) {
            return Format.of(name, in.readNBytes(Format.HEAD)) == Format.ARCHIVE;
        }
    }

    /**
     * What a file that was read once is.
     *
     * @param format in words ("a web page")
     * @param charset what its characters were read as, or null where its format has its own way
     */
    public record Shape(String format, String charset) {}

    /**
     * What a file is.
     *
     * @throws UnreadableException when it is none that is read
     */
    public static Shape shape(String name, byte[] bytes) throws UnreadableException {
        Format format = Format.of(name, bytes);
        return new Shape(
                format.words(),
                switch (format) {
                    case TEXT -> CharacterSets.decode(bytes).charset().name();
                    case HTML, MARKDOWN, JSON ->
                        HtmlCharacters.decoded(bytes).charset().name();
                    default -> null;
                });
    }

    /**
     * The article of a file that holds one; the first where it holds several.
     *
     * @throws UnreadableException when it is none that is read
     */
    public static Document first(String name, byte[] bytes) throws UnreadableException {
        Result first = read(name, bytes).get(0);
        if (first.document() == null) {
            throw first.refused();
        }
        return first.document();
    }

    /**
     * The article of a text that somebody pasted.
     *
     * @throws UnreadableException when it is too large, empty or no text
     */
    public static Document paste(String text) throws UnreadableException {
        return inItsLanguage(PlainText.withoutFurniture(TextFile.paste(text)));
    }

    /**
     * The article of words that somebody pasted with their formatting: captions and headings are known by it.
     *
     * @param html as it lay in the clipboard
     * @throws UnreadableException when it is too large or holds no words
     */
    public static Document pasteFormatted(String html) throws UnreadableException {
        if (html.length() > TextFile.MAX_BYTES) {
            throw UnreadableException.tooLarge(TextFile.MAX_BYTES / (1024 * 1024));
        }
        List<String> notices = new ArrayList<>();
        List<Block> blocks = HtmlPage.fragment(Cleaner.clean(html, notices));
        return inItsLanguage(Manuscript.of(blocks, About.NOTHING, notices));
    }

    private static Document inItsLanguage(Document document) {
        return new Result("", document, null).inItsLanguage().document();
    }

    /** Whether a file of this name is likely to hold articles, for choosing among a folder's files. */
    public static boolean isLikely(String name) {
        Format format = Format.promisedBy(name);
        return format != null
                && format != Format.JSON
                && !name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }

    /**
     * What a file holds: one article, or those of an archive or a message with attachments; one bad file of an archive
     * does not keep the others out.
     *
     * @param name the file's name, for telling Markdown from plain text and for notices; never used as a path
     * @throws UnreadableException when the file itself cannot be read, takes longer than {@link ForkedReader#LIMIT} or
     *     more memory than it may
     */
    public static List<Result> read(String name, byte[] bytes) throws UnreadableException {
        List<Result> results = FORKED.contains(Format.of(name, bytes))
                ? ForkedReader.read(name, bytes)
                : FormatReader.read(name, bytes);
        return results.stream().map(Result::inItsLanguage).toList();
    }
}
