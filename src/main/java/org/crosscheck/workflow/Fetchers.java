package org.crosscheck.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

import org.crosscheck.intake.fetch.Fetcher;

/** The one way out to the web. */
@Dependent
class Fetchers {
    @Produces
    @ApplicationScoped
    Fetcher fetcher() {
        return new Fetcher();
    }
}
