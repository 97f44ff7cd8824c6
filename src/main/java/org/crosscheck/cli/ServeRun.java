package org.crosscheck.cli;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.crosscheck.access.Exposure;
import org.crosscheck.access.FirstVisit;
import org.crosscheck.access.Newsroom;

/** What runs while the pages are served. */
@Dependent
public class ServeRun implements QuarkusApplication {
    private final FirstVisit firstVisit;
    private final Exposure exposure;
    private final Newsroom newsroom;
    private final int port;

    /** @param port that is listened on */
    ServeRun(
            FirstVisit firstVisit,
            Exposure exposure,
            Newsroom newsroom,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.newsroom = newsroom;
        this.port = port;
        this.firstVisit = firstVisit;
        this.exposure = exposure;
    }

    /** Exit status 1 when it must not be served like this. */
    @Override
    public int run(String... arguments) throws IOException {
        Optional<String> problem = exposure.problem(firstVisit.hasOwner()).or(newsroom::problem);
        if (problem.isPresent()) {
            System.err.println("crosscheck: " + problem.get());
            return 1;
        }
        Optional<String> token = firstVisit.tokenWhileNobodyIsSignedIn();
        RunsAt here = RunsAt.port(port);
        here.note(DataFolder.announce().path());
        String address = here.address();
        System.out.println("Crosscheck is ready at "
                + token.map(secret -> LoginLink.link(address, secret)).orElse(address) + " (Ctrl-C stops it)");
        if (token.isPresent()) {
            Desktop.open(LoginLink.link(address, token.get()));
        }
        Quarkus.waitForExit();
        return 0;
    }
}
