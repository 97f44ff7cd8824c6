package org.crosscheck.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads an article from plain text, uploaded or pasted; the same words give the same text either way. */
public final class TextFile {
    /** The largest file taken, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private TextFile() {}

    /**
     * An article from a file; one that is too large is not read.
     *
     * @throws UnreadableException when it cannot be read, is too large, empty or no text
     */
    public static Document read(Path file) throws UnreadableException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableException("there is no such file");
            } else if (Files.size(file) > MAX_BYTES) {
                throw tooLarge();
            }
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableException("it cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /**
     * An article from a file's bytes in whatever character set they are.
     *
     * @throws UnreadableException when it is too large, empty or no text
     */
    public static Document read(byte[] bytes) throws UnreadableException {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        Decoded decoded = CharacterSets.decode(bytes);
        return document(decoded.text(), decoded.notices());
    }

    /**
     * An article from text pasted into a form.
     *
     * @throws UnreadableException when it is too large, empty or no text
     */
    public static Document paste(String text) throws UnreadableException {
        if (text.length() > MAX_BYTES) {
            throw tooLarge();
        }
        return document(text, List.of());
    }

    private static UnreadableException tooLarge() {
        return UnreadableException.tooLarge(MAX_BYTES / (1024 * 1024));
    }

    private static Document document(String decoded, List<String> decodingNotices) throws UnreadableException {
        List<String> notices = new ArrayList<>(decodingNotices);
        String clean = Cleaner.clean(decoded, notices);
        Header header = Header.of(clean, notices);
        String body = Cleaner.trim(header.body());
        if (body.isEmpty()) {
            throw new UnreadableException("it holds no words; choose a file with the article's text");
        }
        return new Document(header.about(), body, notices);
    }
}
