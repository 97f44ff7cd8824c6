package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.workflow.FolderReport.Failure;

/** Counts what becomes of a folder's files. */
final class Tally {
    private final List<Failure> failures;
    private final List<String> notices = new ArrayList<>();
    private int imported;
    private int unchanged;

    Tally(FolderFiles files) {
        this.failures = new ArrayList<>(files.refused());
    }

    void took(Received received) {
        if (received.refused() != null) {
            failures.add(new Failure(received.name(), received.refused().getMessage()));
            return;
        }
        imported += received.imported().isNew() ? 1 : 0;
        unchanged += received.imported().isNew() ? 0 : 1;
        received.imported().notices().forEach(notice -> notices.add(received.name() + ": " + notice));
    }

    FolderReport report() {
        return new FolderReport(imported, unchanged, failures, notices);
    }
}
