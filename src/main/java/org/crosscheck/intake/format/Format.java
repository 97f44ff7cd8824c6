package org.crosscheck.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import org.crosscheck.intake.UnreadableException;

/** What a file is, by its bytes; the name decides only between kinds of plain text. */
enum Format {
    TEXT("plain text", "txt", "text"),
    MARKDOWN("Markdown", "md", "markdown"),
    HTML("a web page", "html", "htm", "xhtml"),
    PDF("a PDF", "pdf"),
    DOCX("a Word file", "docx", "docm"),
    RTF("an RTF file", "rtf"),
    ODT("an OpenDocument file", "odt"),
    MAIL("a mail message", "eml", "mht", "mhtml"),
    JSON("JSON", "json", "jsonld"),
    ARCHIVE("an archive", "zip");

    /** So many first bytes tell what a file is. */
    static final int HEAD = 2048;

    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(<\\?xml[^>]{0,200}>\\s*)?(<!--[^>]{0,500}-->\\s*)?<(!doctype html|html|head|body|article|main|div|p|h1|meta)[\\s>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "^(return-path|received|delivered-to|message-id|mime-version|from|x-[a-z-]{1,40}|subject|date|to|content-type|snapshot-content-location):",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "^(mime-version|message-id|received|content-type):", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final String words;
    private final String[] endings;

    Format(String words, String... endings) {
        this.words = words;
        this.endings = endings;
    }

    /** "a web page". */
    String words() {
        return words;
    }

    /**
     * What these bytes are.
     *
     * @param name the file's name, which may lie
     * @throws UnreadableException for a format that is known and not read
     */
    static Format of(String name, byte[] bytes) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1024) {
            return PDF;
        } else if (head.startsWith("PK\u0003\u0004")) {
            return zipped(head);
        } else if (head.startsWith("{\\rtf")) {
            return RTF;
        } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableException("it is an old Word file; open it in a word processor and save it as .docx");
        }
        return ofText(name, head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
    }

    private static Format zipped(String head) {
        if (head.startsWith("mimetypeapplication/vnd.oasis.opendocument.text", 30)) {
            return ODT;
        }
        return head.contains("[Content_Types].xml") || head.contains("word/") || head.contains("_rels/.rels")
                ? DOCX
                : ARCHIVE;
    }

    private static Format ofText(String name, String head) {
        String narrow = head.replace("\u0000", "");
        if (PAGE.matcher(narrow).find()) {
            return HTML;
        } else if (MAIL_FIELD.matcher(narrow).find()
                && MAIL_HEADER.matcher(narrow).find()) {
            return MAIL;
        } else if (narrow.stripLeading().startsWith("{") && (JSON.isNameOf(name) || narrow.contains("\":"))) {
            return JSON;
        } else if (narrow.stripLeading().startsWith("[") && JSON.isNameOf(name)) {
            return JSON;
        }
        return MARKDOWN.isNameOf(name) ? MARKDOWN : TEXT;
    }

    /** Whether a file of this name says that it is of this format. */
    boolean isNameOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith("." + ending)) {
                return true;
            }
        }
        return false;
    }

    /** The format that a file's name promises, or null when it promises none of these. */
    static Format promisedBy(String name) {
        for (Format format : values()) {
            if (format.isNameOf(name)) {
                return format;
            }
        }
        return null;
    }
}
