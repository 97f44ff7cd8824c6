package org.crosscheck.workflow.jobs;

import java.util.function.Supplier;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;

/** Gives a thread of the library what a thread that answers a request has: one session of the database, until it is done. */
final class InRequest {
    private InRequest() {}

    static Next call(Supplier<Next> work) {
        if (Arc.container() == null) {
            return work.get();
        }
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return work.get();
        } finally {
            request.terminate();
        }
    }
}
