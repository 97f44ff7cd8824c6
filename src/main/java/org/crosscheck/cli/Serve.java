package org.crosscheck.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Starts the workbench and waits until it is stopped. */
@Command(name = "serve", description = "Start the workbench (the default).", mixinStandardHelpOptions = true)
public final class Serve implements Callable<Integer> {

    @Override
    public Integer call() {
        int port = Port.number();
        if (!Port.isFree(port)) {
            System.err.println("crosscheck: port " + port + " is taken by another program; stop that, or choose"
                    + " another port with -Dquarkus.http.port=8081 before -jar");
            return 1;
        }
        try {
            DataFolder.announce().occupy();
        } catch (DataFolder.UnusableException e) {
            System.err.println("crosscheck: " + e.getMessage());
            return 1;
        }
        Boot.run(ServeRun.class, "crosscheck");
        return 0;
    }
}
