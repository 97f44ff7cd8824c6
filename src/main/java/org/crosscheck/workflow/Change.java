package org.crosscheck.workflow;

/**
 * An event that is fired inside every transaction that writes history; observe it with
 * {@code @Observes(during = AFTER_SUCCESS)}.
 *
 * @param storyId the story, or null
 * @param groupId the group that it is about, or null
 * @param who did it
 * @param action a verb in the past ("reviewed")
 * @param isVeiled whether nobody but {@code who} may know of it
 */
public record Change(Long storyId, Long groupId, String who, String action, boolean isVeiled) {}
