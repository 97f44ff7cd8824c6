package org.crosscheck.workflow;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.crosscheck.engine.Engine;

/** The one engine of the application: its word lists are read once. */
@Dependent
class Engines {
    @Produces
    @Singleton
    Engine engine() {
        return new Engine();
    }
}
