package org.crosscheck.web.page;

/**
 * How far the grouping anew of a story is.
 *
 * @param underWay whether it goes on
 * @param stopped whether a person or a failure stopped it; false where none was begun or the last is finished
 * @param failed whether a failure did
 * @param counting whether words are counted, which comes before comparing
 * @param done articles
 * @param articles of the story
 */
public record RegroupingState(
        long story, boolean underWay, boolean stopped, boolean failed, boolean counting, int done, int articles) {}
