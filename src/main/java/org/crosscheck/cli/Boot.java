package org.crosscheck.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.jboss.logging.Logger;

/** Starts the application for a command and ends the process with its exit status, or says why it cannot be started. */
final class Boot {
    private static final Logger LOG = Logger.getLogger(Boot.class);

    private Boot() {}

    /** @param command its name, for messages */
    static void run(Class<? extends QuarkusApplication> application, String command, String... arguments) {
        DatabaseAddress.problem().ifPresent(problem -> stop(command, problem));
        Quarkus.run(application, (status, failure) -> ended(command, status, failure), arguments);
    }

    private static void ended(String command, int status, Throwable failure) {
        if (failure != null) {
            found(SQLException.class, failure)
                    .ifPresent(refused -> stop(
                            command,
                            found(IOException.class, failure)
                                    .filter(disk -> !DatabaseAddress.isOfATeam())
                                    .map(Boot::said)
                                    .orElseGet(() -> said(refused))));
            LOG.error(command + " failed", failure);
        }
        System.exit(status);
    }

    private static <T extends Throwable> Optional<T> found(Class<T> kind, Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static String said(IOException disk) {
        return "the database's file cannot be written: " + disk.getMessage()
                + "; make room on the disk and start again, nothing that was stored is lost";
    }

    private static String said(SQLException refused) {
        return "the database cannot be used: " + refused.getMessage().replaceFirst("\\.$", "")
                + (DatabaseAddress.isOfATeam()
                        ? "; name its address with -Dcrosscheck.database=jdbc:postgresql://HOST/NAME before -jar"
                        : "");
    }

    private static void stop(String command, String why) {
        System.err.println(command + ": " + why);
        System.exit(1);
    }
}
