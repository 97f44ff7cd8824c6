package org.crosscheck.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The {@code articles.csv} of a folder: a first line with the columns' names ({@code file} and any of outlet, title,
 * byline, published, address, credit, in any order and case), then a file a line.
 */
public final class ArticleList {
    /** The file's name in its folder. */
    public static final String FILE_NAME = "articles.csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreSurroundingSpaces(true)
            .setAllowMissingColumnNames(true)
            .setNullString("")
            .get();

    private ArticleList() {}

    /**
     * What the list says of each file, by file name, in the list's order.
     *
     * @throws UnreadableException when it is no such table, naming the line
     */
    public static Map<String, About> read(byte[] bytes) throws UnreadableException {
        String text = Cleaner.clean(CharacterSets.decode(bytes).text(), new ArrayList<>());
        Map<String, About> files = new LinkedHashMap<>();
        try (CSVParser rows = FORMAT.parse(new StringReader(text))) {
            if (!rows.getHeaderNames().stream().anyMatch("file"::equalsIgnoreCase)) {
                throw new UnreadableException("its first line must name the columns, \u201Cfile\u201D among them");
            }
            for (CSVRecord row : rows) {
                add(row, files);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableException("it is not a table: " + e.getMessage(), e);
        }
        return files;
    }

    private static void add(CSVRecord row, Map<String, About> files) throws UnreadableException {
        String file = value(row, "file");
        String day = value(row, "published");
        if (file == null) {
            throw new UnreadableException("row " + row.getRecordNumber() + " names no file");
        }
        if (day != null && PublicationDate.read(day) == null) {
            throw new UnreadableException("row " + row.getRecordNumber() + ": the date \u201C" + day
                    + "\u201D is not understood; write it like 2024-05-14");
        }
        files.put(
                file,
                new About(
                        value(row, "outlet"),
                        value(row, "title"),
                        value(row, "byline"),
                        day == null ? null : PublicationDate.read(day),
                        value(row, "address"),
                        value(row, "credit")));
    }

    private static String value(CSVRecord row, String column) {
        String value = row.isMapped(column) && row.isSet(column) ? row.get(column) : null;
        return value == null || value.isBlank() ? null : value.strip();
    }
}
