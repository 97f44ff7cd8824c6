package org.crosscheck.machine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program of the machine.
 *
 * @param names under which it may stand on the path
 * @param elsewhere where else it may be
 * @param packages of Debian's that hold it
 */
public record Program(List<String> names, List<Path> elsewhere, List<String> packages) {

    /** Where it is; it is installed by the system's package manager where it is missing and this process may; else empty. */
    public Optional<Path> path() {
        Optional<Path> installed = find();
        if (installed.isEmpty() && mayInstallPackages()) {
            run(List.of("apt-get", "update", "-q"));
            List<String> install =
                    new ArrayList<>(List.of("apt-get", "install", "-q", "-y", "--no-install-recommends"));
            install.addAll(packages);
            run(install);
            installed = find();
        }
        return installed;
    }

    private Optional<Path> find() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, elsewhere.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean mayInstallPackages() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    /** Runs a command to its end, its output among this process's; whether it went well. */
    public static boolean run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).inheritIO();
        builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
