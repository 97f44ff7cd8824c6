package org.crosscheck.cli;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.access.FirstVisit;

/** What runs while the pages are served. */
@Dependent
public class ServeRun implements QuarkusApplication {
    private final FirstVisit firstVisit;

    ServeRun(FirstVisit firstVisit) {
        this.firstVisit = firstVisit;
    }

    @Override
    public int run(String... arguments) throws IOException {
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
