package org.crosscheck.workflow;

import java.util.Base64;
import java.util.Optional;

import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.format.ArticleFile;
import org.crosscheck.model.Original;

/**
 * The file that an article version was read from.
 *
 * @param name to show and to save under, safe as a file's name
 * @param bytes as they came; not to be changed
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param format what it is, in words ("a web page"); null where today's reader would not take it
 * @param charset what its characters were read as, or null where its format has its own way
 * @param runs how many pieces of it the way back from the text knows; 0 for all but Word files
 */
public record OriginalFile(String name, byte[] bytes, String sha256, String format, String charset, long runs) {

    /** The file of a version; empty for what was pasted. */
    public static Optional<OriginalFile> of(long versionId) {
        return Original.of(versionId).map(OriginalFile::of);
    }

    private static OriginalFile of(Original original) {
        byte[] bytes = Base64.getDecoder().decode(original.content);
        ArticleFile.Shape shape = shape(original.name, bytes);
        return new OriginalFile(
                original.name,
                bytes,
                original.sha256,
                shape.format(),
                shape.charset(),
                original.runs.lines().count());
    }

    private static ArticleFile.Shape shape(String name, byte[] bytes) {
        try {
            return ArticleFile.shape(name, bytes);
        } catch (UnreadableException e) {
            return new ArticleFile.Shape(null, null);
        }
    }
}
