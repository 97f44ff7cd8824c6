package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.crosscheck.access.PrivateFile;

/**
 * Where the workbench runs that has a data folder: noted there by itself, for commands that are not told its port.
 *
 * @param address under which people reach it
 * @param local the same on its own machine
 */
record RunsAt(String address, String local) {
    private static final String FILE = "address";
    private static final String HERE = "http://127.0.0.1:";

    /** A workbench that listens on this port. */
    static RunsAt port(int number) {
        return new RunsAt(Port.address(number), HERE + number);
    }

    /** Notes it until this process ends; one that is killed leaves its note behind, and the folder is not taken then. */
    void note(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        PrivateFile.write(file, address + "\n" + local);
        file.toFile().deleteOnExit();
    }

    /** What was noted in a folder that is taken; else what the port would be when nobody says another. */
    static RunsAt noted(DataFolder folder) throws IOException {
        Path file = folder.path().resolve(FILE);
        if (!folder.isTaken() || Files.notExists(file)) {
            return port(Port.number());
        }
        List<String> lines = Files.readAllLines(file);
        return new RunsAt(lines.get(0), lines.get(1));
    }
}
