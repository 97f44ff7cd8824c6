/**
 * Words tied to their place, found again in another version of their article: pure functions over plain values, linear
 * in the texts but for the passages that changed. Offsets are UTF-16 code units.
 *
 * <p>May come in: the engine's text. The ladder is that of Hypothesis: the same position, then the same words in the
 * same sentence, then the most alike; a diff tells where a position went.
 *
 * <p>Example: {@code Survival.of("Six fell.", claims, "Then six fell.", readings)} tells of each claim whether it stands
 * unchanged, changed, or is gone.
 */
package org.crosscheck.workflow.anchor;
