package org.crosscheck.web;

/** Words to be marked as a fact, as they were typed; {@code wrong} is what is wrong with them, or null. */
record FactTyped(String words, String occurrence, String group, String wrong) {
    static final FactTyped NOTHING = new FactTyped("", "1", "", null);
}
