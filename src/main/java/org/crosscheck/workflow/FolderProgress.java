package org.crosscheck.workflow;

import java.nio.file.Path;

/** Hears how far the import of a folder is, file by file, from one thread. */
@FunctionalInterface
public interface FolderProgress {
    /** Hears nothing. */
    FolderProgress SILENT = (done, all, file) -> {};

    /**
     * One more file is done, well or badly.
     *
     * @param done how many are
     * @param all how many there are
     * @param file the one just done
     */
    void done(int done, int all, Path file);
}
