package org.crosscheck.cli;

import java.util.concurrent.Callable;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code crosscheck}: names a subcommand, or starts the workbench when none is named. */
@QuarkusMain
@Command(
        name = "crosscheck",
        description = "A fact and quote verification workbench.",
        mixinStandardHelpOptions = true,
        subcommands = {
            Serve.class,
            Extract.class,
            Compare.class,
            Import.class,
            Export.class,
            Report.class,
            VerifyReport.class,
            Regroup.class,
            LoginLink.class,
            VerifyHistory.class,
            Backup.class,
            Restore.class
        })
public final class Main implements Callable<Integer> {

    public static void main(String... args) {
        DataFolder.announce();
        System.exit(run(args));
    }

    static int run(String... args) {
        try {
            return new CommandLine(new Main())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExecutionStrategy(NewsroomLists::run)
                    .execute(args);
        } catch (LinkageError e) {
            System.err.println("crosscheck: " + NewsroomLists.problem(e).orElseThrow(() -> e));
            return 1;
        }
    }

    @Override
    public Integer call() {
        return new Serve().call();
    }
}
