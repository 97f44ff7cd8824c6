package org.crosscheck.workflow;

import org.crosscheck.model.Verdict;

/**
 * What a reviewer sends.
 *
 * @param verdict the decision
 * @param note why, or null
 * @param reviewer the reviewer's name
 * @param seenVersion {@code Group.version} when the reviewer's page was drawn
 */
public record Decision(Verdict verdict, String note, String reviewer, int seenVersion) {}
