package org.crosscheck.intake.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crosscheck.intake.UnreadableException;

/** What the parsers of strangers' files do in a process of their own, done in this one, where a fuzzer can watch. */
public final class Unforked {
    private static final KnownArticle ARTICLE = KnownArticle.ALL.get(0);

    private Unforked() {}

    /** Reads a file as {@link ArticleFile#read(String, byte[])} does. */
    public static List<ArticleFile.Result> read(String name, byte[] bytes) throws UnreadableException {
        return FormatReader.read(name, bytes);
    }

    /** Reads a feed's or page's piece of HTML. */
    public static void fragment(String html) {
        HtmlPage.fragment(html);
    }

    /** Small whole files, by what is special about them, for a fuzzer to begin with. */
    public static Map<String, byte[]> files(String ending) {
        Map<String, byte[]> files = new TreeMap<>();
        MadeFile.ways()
                .filter(way -> way.name().endsWith("." + ending))
                .forEach(way -> files.put(
                        way.what().replaceAll("\\W+", "-"), way.bytes().apply(ARTICLE)));
        return files;
    }
}
