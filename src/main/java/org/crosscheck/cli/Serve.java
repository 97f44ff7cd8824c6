package org.crosscheck.cli;

import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;

/** Starts the workbench and waits until it is stopped. */
@Command(name = "serve", description = "Start the workbench (the default).", mixinStandardHelpOptions = true)
public final class Serve implements Runnable {

    @Override
    public void run() {
        Quarkus.run();
    }
}
