package org.crosscheck.workflow;

/**
 * An article as typed into a form; what is missing may stand in the header of its text.
 *
 * @param outlet who published it, or null
 * @param title its headline, or null
 * @param published the day of publication as in 2022-04-19, or null
 * @param text its words
 */
public record Pasted(String outlet, String title, String published, String text) {}
