package org.crosscheck.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import org.crosscheck.intake.UnreadableException;

/**
 * The files of a zip archive, read with every limit counted: entries, bytes, and how much a byte may unfold to. Nothing
 * is ever written to a disk, so that a name leads nowhere; names that try are refused all the same.
 */
final class Archive {
    static final int MOST_ENTRIES = 2_000;

    /** Bytes of all files together. */
    static final long LARGEST = 200L * 1024 * 1024;

    /** Text shrinks to a tenth; what unfolds a hundredfold is a bomb. */
    private static final int LARGEST_RATIO = 100;

    private static final int SMALL = 1024 * 1024;

    private Archive() {}

    /**
     * A file of the archive.
     *
     * @param name its path in the archive
     * @param bytes its bytes, or null when it was refused
     * @param refused why not, or null
     */
    record Entry(String name, byte[] bytes, UnreadableException refused) {}

    /**
     * The files in their order; folders, and what macOS and Windows put beside files, are passed over.
     *
     * @param largestFile in bytes; a larger file is refused alone
     * @throws UnreadableException when the archive itself is damaged or breaks a limit
     */
    static List<Entry> read(byte[] bytes, int largestFile) throws UnreadableException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            checkDeclared(entries, bytes.length);
            List<Entry> files = new ArrayList<>();
            long total = 0;
            for (ZipArchiveEntry entry : entries) {
                if (!entry.isDirectory() && !isLitter(entry.getName())) {
                    Entry file = file(zip, entry, largestFile);
                    files.add(file);
                    total += file.bytes() == null ? 0 : file.bytes().length;
                    checkTotal(total, bytes.length);
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("it is a damaged archive; pack it anew", e);
        }
    }

    private static void checkDeclared(List<ZipArchiveEntry> entries, int size) throws UnreadableException {
        if (entries.size() > MOST_ENTRIES) {
            throw new UnreadableException("it holds more than " + MOST_ENTRIES + " files; split it");
        }
        long packed = entries.stream()
                .mapToLong(entry -> Math.max(0, entry.getCompressedSize()))
                .sum();
        if (packed > size) {
            throw new UnreadableException("its files overlap each other; it is no honest archive");
        }
        checkTotal(
                entries.stream()
                        .mapToLong(entry -> Math.max(0, entry.getSize()))
                        .sum(),
                size);
    }

    private static void checkTotal(long total, int size) throws UnreadableException {
        if (total > LARGEST) {
            throw UnreadableException.tooLarge((int) (LARGEST / (1024 * 1024)));
        } else if (total > SMALL && total > (long) LARGEST_RATIO * size) {
            throw new UnreadableException("it unfolds to more than a hundred times its size; it is no honest archive");
        }
    }

    private static boolean isLitter(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }

    private static Entry file(ZipFile zip, ZipArchiveEntry entry, int largestFile) throws IOException {
        String name = entry.getName();
        if (leadsOut(name) || entry.isUnixSymlink()) {
            return refused(name, new UnreadableException("its name leads out of the archive"));
        } else if (!zip.canReadEntryData(entry)) {
            return refused(name, new UnreadableException("it is locked, or packed in a way that is not read here"));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(largestFile + 1);
            return bytes.length > largestFile
                    ? refused(name, UnreadableException.tooLarge(largestFile / (1024 * 1024)))
                    : new Entry(name, bytes, null);
        }
    }

    private static Entry refused(String name, UnreadableException why) {
        return new Entry(name, null, why);
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.length() > 1 && path.charAt(1) == ':'
                || ("/" + path + "/").contains("/../");
    }
}
