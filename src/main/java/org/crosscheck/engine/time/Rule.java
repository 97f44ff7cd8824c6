package org.crosscheck.engine.time;

/** One way to write a time. Stateless. */
interface Rule {

    /** The expression whose first token is {@code at}, or null. */
    Found find(Words words, int at);

    /** Stable name, shown in explanations. */
    String name();
}
