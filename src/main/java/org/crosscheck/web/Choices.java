package org.crosscheck.web;

/** Values as forms send them. */
final class Choices {
    private Choices() {}

    /** The one of this name, or null where there is none. */
    static <E extends Enum<E>> E named(E[] all, String name) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
