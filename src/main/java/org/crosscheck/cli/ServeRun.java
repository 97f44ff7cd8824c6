package org.crosscheck.cli;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.access.Exposure;
import org.crosscheck.access.FirstVisit;

/** What runs while the pages are served. */
@Dependent
public class ServeRun implements QuarkusApplication {
    private final FirstVisit firstVisit;

    private final Exposure exposure;

    ServeRun(FirstVisit firstVisit, Exposure exposure) {
        this.firstVisit = firstVisit;
        this.exposure = exposure;
    }

    /** Exit status 1 when it must not be served like this. */
    @Override
    public int run(String... arguments) throws IOException {
        Optional<String> problem = exposure.problem(firstVisit.hasOwner());
        if (problem.isPresent()) {
            System.err.println("crosscheck: " + problem.get());
            return 1;
        }
        Optional<String> token = firstVisit.tokenWhileNobodyIsSignedIn();
        System.out.println("Crosscheck is ready at "
                + token.map(LoginLink::address).orElseGet(Port::address) + " (Ctrl-C stops it)");
        if (token.isPresent()) {
            Desktop.open(token.get());
        }
        Quarkus.waitForExit();
        return 0;
    }
}
