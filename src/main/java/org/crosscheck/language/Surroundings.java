package org.crosscheck.language;

import java.util.concurrent.CompletionStage;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;

/**
 * Finds the name with which an expression of a template begins: in the nearest of the sections around it that has given
 * something this name. Without it every kind of value is asked for the name in each of these sections, on every page again.
 * Thread-safe.
 */
@EngineConfiguration
public final class Surroundings implements ValueResolver {
    private static final int BEFORE_ALL_OTHERS = 1_000;

    @Override
    public int getPriority() {
        return BEFORE_ALL_OTHERS;
    }

    /** What follows a dot is asked of a value, and never of what a section gave names. */
    @Override
    public boolean appliesTo(EvalContext asked) {
        return asked.getBase() instanceof Mapper
                && asked.getBase() == asked.resolutionContext().getData()
                && asked.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext asked) {
        ResolutionContext section = asked.resolutionContext();
        while (section != null && section.getData() instanceof Mapper names) {
            CompletionStage<Object> found = named(asked.getName(), names);
            if (found != null) {
                return found;
            }
            section = section.getParent();
        }
        return Results.notFound(asked);
    }

    private static CompletionStage<Object> named(String name, Mapper names) {
        if (!names.appliesTo(name)) {
            return null;
        }
        CompletionStage<Object> found = names.getAsync(name);
        return isMissing(found) ? null : found;
    }

    private static boolean isMissing(CompletionStage<Object> found) {
        return found instanceof CompletedStage<Object> known && !known.isFailure() && Results.isNotFound(known.get());
    }
}
