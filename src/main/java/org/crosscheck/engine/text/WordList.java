package org.crosscheck.engine.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word list that a journalist can read and extend: one entry a line, fields separated by {@code |}, {@code #} opens a
 * comment, blank lines are passed over. A file of the same name below the data folder's {@code lists} adds entries to
 * the shipped one. Immutable and thread-safe.
 */
public final class WordList {
    /** System property that names the folder with the newsroom's own lists. */
    public static final String FOLDER_PROPERTY = "crosscheck.lists";

    private static final String PRODUCT = "/org/crosscheck/";
    private static final String ENGINE = "engine/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<List<String>> rows;

    private WordList(List<List<String>> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * The shipped list and what the newsroom added to it.
     *
     * @param name path below {@code org/crosscheck/engine}, for example {@code quotation/cues.txt}
     * @throws IllegalArgumentException when no such list is shipped
     * @throws UncheckedIOException when a list cannot be read
     */
    public static WordList shipped(String name) {
        return read(ENGINE + name, name);
    }

    /**
     * The same for a list of another package than the engine's.
     *
     * @param name path below {@code org/crosscheck}, for example {@code intake/format/furniture.txt}
     */
    public static WordList shippedOutside(String name) {
        return read(name, name);
    }

    /** A shipped list as it is, whatever the newsroom added to it. */
    static WordList unextended(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list named " + resource);
            }
            return new WordList(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + resource, e);
        }
    }

    private static WordList read(String shipped, String name) {
        WordList list = unextended(PRODUCT + shipped);
        String folder = System.getProperty(FOLDER_PROPERTY);
        if (folder == null || !Files.isRegularFile(Path.of(folder, name))) {
            return list;
        }
        List<List<String>> rows = new ArrayList<>(list.rows);
        try (InputStream own = Files.newInputStream(Path.of(folder, name))) {
            rows.addAll(read(own));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name, e);
        }
        return new WordList(rows);
    }

    private static List<List<String>> read(InputStream in) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String entry = entry(line);
            if (!entry.isEmpty()) {
                rows.add(fields(entry));
            }
        }
        return rows;
    }

    /** A line without its comment and without the mark that some editors put before a file's first; empty when it has no entry. */
    static String entry(String line) {
        int from = line.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        int comment = line.indexOf('#');
        return line.substring(from, comment < 0 ? line.length() : comment).strip();
    }

    static List<String> fields(String entry) {
        List<String> fields = new ArrayList<>();
        for (String field : entry.split("\\|", -1)) {
            fields.add(field.strip());
        }
        return List.copyOf(fields);
    }

    /** Every entry's fields, in file order. */
    public List<List<String>> rows() {
        return rows;
    }

    /** Every entry's first field. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        rows.forEach(row -> words.add(row.get(0)));
        return Collections.unmodifiableSet(words);
    }
}
