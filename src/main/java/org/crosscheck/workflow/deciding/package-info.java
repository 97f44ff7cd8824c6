/**
 * What stands where several people decide: pure functions from what each of them said to what everybody may take for
 * settled. Nothing here reads or writes the database.
 *
 * <p>May come in: the model's types.
 *
 * <p>Example: with two blind people, one vote is kept waiting, two alike settle it, two that differ need a third person:
 *
 * <pre>{@code
 * Outcome.of(Checking.TWO_BLIND, List.of(Vote.of(ann, AGREE), Vote.of(ben, AGREE))).value() == AGREE
 * }</pre>
 */
package org.crosscheck.workflow.deciding;
