package org.crosscheck.web.page;

/**
 * Another article that carries the same copy.
 *
 * @param agencies whose reporting it says it is, or empty
 * @param passages how many runs of words both have
 * @param words how many words these have together
 */
public record Copy(String href, String outlet, String title, String agencies, int passages, int words) {}
