package org.crosscheck.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import org.crosscheck.access.StartToken;

/** Signs in one more browser, or again. The workbench that runs reads the token from the data folder. */
@Command(
        name = "login-link",
        description = {
            "Print a link that signs in one browser, once, within a day; the workbench may be running.",
            "The link printed before is void then."
        },
        mixinStandardHelpOptions = true)
public final class LoginLink implements Callable<Integer> {

    @Override
    public Integer call() {
        DataFolder folder = DataFolder.announce();
        if (!folder.exists()) {
            System.err.println("login-link: no workbench has worked on " + folder.path()
                    + "; start it first, or name its folder with -D" + DataFolder.PROPERTY + "=FOLDER before -jar");
            return 1;
        }
        try {
            String workbench = RunsAt.noted(folder).address();
            System.out.println(link(workbench, new StartToken(folder.path(), Clock.systemUTC()).issue()));
            return 0;
        } catch (IOException e) {
            System.err.println(
                    "login-link: the data folder " + folder.path() + " cannot be written: " + e.getMessage());
            return 1;
        }
    }

    /** Where a token signs in to the workbench at an address; behind the # sign no server and no log sees it. */
    static String link(String workbench, String token) {
        return workbench + "/start#" + token;
    }
}
