package org.crosscheck.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.intake.UnreadableException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Archives: the good files come in, the bad ones are named, bombs are refused whole (HOSTILE.md, rows 11 to 14). */
class ArchiveTest {
    private static final String WORDS = "The bridge was closed at noon, the mayor said.";

    /** HOSTILE.md, row 14. */
    @Test
    void nineGoodFilesComeInAndTheBadOneIsNamed() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 1; i <= 9; i++) {
            files.put("day " + i + "/article.txt", (WORDS + " Day " + i).getBytes(UTF_8));
        }
        files.put("empty.txt", new byte[0]);
        List<ArticleFile.Result> results = FormatReader.read("story.zip", zip(files));
        assertEquals(
                9, results.stream().filter(result -> result.document() != null).count());
        ArticleFile.Result bad = results.get(9);
        assertEquals("empty.txt", bad.name());
        assertTrue(
                bad.refused().getMessage().contains("no words"), bad.refused().getMessage());
    }

    /** HOSTILE.md, row 13. */
    @ParameterizedTest
    @ValueSource(
            strings = {"../outside.txt", "a/../../outside.txt", "/etc/outside.txt", "C:\\outside.txt", "..\\outside.txt"
            })
    void aNameThatLeadsOutIsRefusedAndNamed(String name) throws Exception {
        List<ArticleFile.Result> results = FormatReader.read("story.zip", zip(Map.of(name, WORDS.getBytes(UTF_8))));
        assertTrue(results.get(0).refused().getMessage().contains("leads out"));
    }

    /** HOSTILE.md, row 13. */
    @Test
    void aSymbolicLinkIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
            link.setUnixMode(0120777);
            put(zip, link, "/etc/hostname".getBytes(UTF_8));
        }
        assertTrue(FormatReader.read("story.zip", out.toByteArray())
                .get(0)
                .refused()
                .getMessage()
                .contains("leads out"));
    }

    /** HOSTILE.md, row 11. */
    @Test
    void aBombIsRefusedWhole() throws Exception {
        byte[] bomb = zip(Map.of("a.txt", new byte[9 * 1024 * 1024], "b.txt", new byte[9 * 1024 * 1024]));
        assertThrows(UnreadableException.class, () -> FormatReader.read("bomb.zip", bomb));
    }

    /** HOSTILE.md, row 11. */
    @Test
    void overlappingFilesAreRefusedWhole() throws Exception {
        byte[] one = zip(Map.of("a.txt", randomWords()));
        byte[] doubled = repeatDirectory(one);
        assertThrows(UnreadableException.class, () -> FormatReader.read("overlap.zip", doubled));
    }

    /** HOSTILE.md, row 12. */
    @Test
    void anArchiveInAnArchiveIsNotOpened() throws Exception {
        byte[] inner = zip(Map.of("a.txt", WORDS.getBytes(UTF_8)));
        ArticleFile.Result result =
                FormatReader.read("outer.zip", zip(Map.of("inner.zip", inner))).get(0);
        assertTrue(result.refused().getMessage().contains("archive inside"));
    }

    /** HOSTILE.md, row 12. */
    @Test
    void tooManyFilesAreRefusedWhole() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= Archive.MOST_ENTRIES; i++) {
            files.put(i + ".txt", new byte[] {'a'});
        }
        byte[] zip = zip(files);
        assertThrows(UnreadableException.class, () -> FormatReader.read("many.zip", zip));
    }

    private static byte[] randomWords() {
        StringBuilder words = new StringBuilder();
        new Random(7).ints(20_000, 'a', 'z').forEach(c -> words.append((char) c));
        return words.toString().getBytes(UTF_8);
    }

    /** The directory lists the one file twenty times over, each time under another name. */
    private static byte[] repeatDirectory(byte[] zip) {
        int end = zip.length - 22;
        int start = (zip[end + 16] & 0xFF) | (zip[end + 17] & 0xFF) << 8 | (zip[end + 18] & 0xFF) << 16;
        int size = end - start;
        int times = 20;
        byte[] doubled = new byte[start + times * size + 22];
        System.arraycopy(zip, 0, doubled, 0, start);
        for (int i = 0; i < times; i++) {
            System.arraycopy(zip, start, doubled, start + i * size, size);
            doubled[start + i * size + 46] = (byte) ('a' + i);
        }
        System.arraycopy(zip, end, doubled, start + times * size, 22);
        int to = start + times * size;
        doubled[to + 8] = doubled[to + 10] = (byte) times;
        doubled[to + 12] = (byte) (times * size);
        doubled[to + 13] = (byte) (times * size >> 8);
        return doubled;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, new ZipArchiveEntry(file.getKey()), file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] bytes) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }
}
