package org.crosscheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * Where the database is, when it is not a file in the data folder. Each of the two folders that the build makes serves one kind of
 * database; its {@code quarkus-run.jar} says which.
 */
final class DatabaseAddress {
    private static final String PROPERTY = "crosscheck.database";
    private static final String H2 = "h2";
    private static final String POSTGRESQL = "postgresql";
    private static final Attributes.Name KIND = new Attributes.Name("Crosscheck-Database");

    private DatabaseAddress() {}

    /** What is wrong with the address for this build, in words for the user; empty when it may be tried. */
    static Optional<String> problem() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv("CROSSCHECK_DATABASE")))
                .flatMap(address -> problem(address, built()));
    }

    /** Whether this build works on PostgreSQL. */
    static boolean isOfATeam() {
        return built().equals(POSTGRESQL);
    }

    /** @param built the kind of database that the build serves */
    static Optional<String> problem(String address, String built) {
        if (built.equals(H2)) {
            return Optional.of("this build keeps everything in the data folder and cannot use " + address
                    + "; start target/quarkus-app-postgresql/quarkus-run.jar, or leave " + PROPERTY + " out");
        } else if (address.startsWith("jdbc:h2:")) {
            return Optional.of("this build works on PostgreSQL and cannot use " + address
                    + "; start target/quarkus-app/quarkus-run.jar");
        }
        return address.startsWith("jdbc:postgresql:")
                ? Optional.empty()
                : Optional.of(PROPERTY + " must be like jdbc:postgresql://HOST/NAME, not " + address);
    }

    /** The kind of database that this build serves, as the manifest of the jar that was started says. */
    private static String built() {
        try {
            for (URL manifest : Collections.list(ClassLoader.getSystemResources("META-INF/MANIFEST.MF"))) {
                try (InputStream in = manifest.openStream()) {
                    String kind = new Manifest(in).getMainAttributes().getValue(KIND);
                    if (kind != null) {
                        return kind;
                    }
                }
            }
            return H2;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
