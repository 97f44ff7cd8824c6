package org.crosscheck.engine.time;

/**
 * Words found to be of time.
 *
 * @param start first token
 * @param end one past the last token
 * @param rule the name of the rule that found them
 */
record Found(int start, int end, Meaning meaning, String rule) {

    int length() {
        return end - start;
    }
}
