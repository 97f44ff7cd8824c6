package org.crosscheck.cli;

import io.quarkus.runtime.QuarkusApplication;

/** Starts the application for one command: on the data folder, without pages. */
final class Quietly {
    private Quietly() {}

    /**
     * The command's exit status; 1 when the data folder cannot be used.
     *
     * @param command its name, for messages
     */
    static int run(Class<? extends QuarkusApplication> application, String command, String... arguments) {
        try {
            DataFolder.announce().occupy();
        } catch (DataFolder.UnusableException e) {
            System.err.println(command + ": " + e.getMessage());
            return 1;
        }
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("crosscheck.sample-story", "false");
        Boot.run(application, command, arguments);
        return 0;
    }
}
