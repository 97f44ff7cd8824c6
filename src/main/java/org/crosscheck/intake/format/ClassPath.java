package org.crosscheck.intake.format;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** How to start another JVM with the classes of this one. */
final class ClassPath {
    private ClassPath() {}

    /** The java command that runs this process. */
    static String java() {
        return ProcessHandle.current().info().command().orElseGet(() -> Path.of(
                        System.getProperty("java.home"), "bin", "java")
                .toString());
    }

    /** The class path; for the built application the jars of its folders, which its runner finds by itself. */
    static String ofThisProcess() {
        String own = System.getProperty("java.class.path");
        Path runner = Path.of(own.split(File.pathSeparator)[0]).toAbsolutePath();
        Path libraries = runner.resolveSibling("lib");
        return Files.isDirectory(libraries.resolve("main"))
                ? runner.resolveSibling("app") + "/*" + File.pathSeparator + libraries.resolve("main") + "/*"
                        + File.pathSeparator + libraries.resolve("boot") + "/*"
                : own;
    }
}
