package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies everything that is stored into a file; the workbench may be running. */
@Command(
        name = "backup",
        description = {
            "Copy everything that is stored into FILE, a ZIP; the workbench may be running.",
            "Prints the hash of history's last row: verify-history --head HASH proves later that nothing before it changed.",
            "Word lists of your own, in the folder lists, are files: copy them as such."
        },
        mixinStandardHelpOptions = true)
public final class Backup implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a file that is not there yet")
    private Path file;

    @Override
    public Integer call() {
        DataFolder folder = DataFolder.announce();
        Path target = file.toAbsolutePath().normalize();
        if (!folder.exists()) {
            return refuse("no workbench has worked on " + folder.path());
        } else if (Files.exists(target)) {
            return refuse(target + " is there already; name another file");
        }
        try {
            if (!folder.isTaken()) {
                return Quietly.run(BackupRun.class, "backup", target.toString());
            }
            said(target, new RunningWorkbench(folder).backUp(target));
            return 0;
        } catch (IOException e) {
            return refuse(e.getMessage());
        }
    }

    /** Says what was done. */
    static void said(Path file, String head) {
        System.out.println(file + " holds everything; history's last row has the hash " + head);
    }

    private static int refuse(String why) {
        System.err.println("backup: " + why);
        return 1;
    }
}
