package org.crosscheck.cli;

import java.io.IOException;
import java.sql.SQLException;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** Starts the application for a command and ends the process with its exit status, or says why it cannot be started. */
final class Boot {
    private Boot() {}

    /** @param command its name, for messages */
    static void run(Class<? extends QuarkusApplication> application, String command, String... arguments) {
        DatabaseAddress.problem().ifPresent(problem -> stop(command, problem));
        Quarkus.run(application, (status, failure) -> ended(command, status, failure), arguments);
    }

    private static void ended(String command, int status, Throwable failure) {
        if (failure != null) {
            Causes.first(SQLException.class, failure)
                    .ifPresent(refused -> stop(
                            command,
                            Causes.first(IOException.class, failure)
                                    .filter(disk -> !DatabaseAddress.isOfATeam())
                                    .map(Boot::said)
                                    .orElseGet(() -> said(refused))));
            NewsroomLists.problem(failure).ifPresent(problem -> stop(command, problem));
            sayAll(command, failure);
        }
        System.exit(status);
    }

    /** Not into the log, which is closed by now. */
    private static void sayAll(String command, Throwable failure) {
        System.err.println(command + ": failed");
        failure.printStackTrace();
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
