package org.crosscheck.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a failure was caused by. */
final class Causes {
    private Causes() {}

    /** The first of a kind: the failure itself, its cause, and so on. */
    static <T extends Throwable> Optional<T> first(Class<T> kind, Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
