/**
 * The verbs: every change of what the workbench keeps is one of these classes, and every transaction lives here. A verb
 * parses and computes first, then writes the change and its history in one transaction, and returns an id or nothing.
 *
 * <p>May come in: the model, the engine, intake, report. Errors are {@link org.crosscheck.workflow.UnknownException}
 * (no such thing in this story), {@link org.crosscheck.workflow.RefusedException} (what was given cannot be taken, in
 * words for the user) and {@link org.crosscheck.workflow.StaleException} (somebody was quicker).
 *
 * <p>Example:
 *
 * <pre>{@code
 * long story = createStory.titled("The bridge", "Ann");
 * Imported bridge = importArticle.into(story, TextFile.read("bridge.txt", bytes), "Ann");
 * }</pre>
 */
package org.crosscheck.workflow;
