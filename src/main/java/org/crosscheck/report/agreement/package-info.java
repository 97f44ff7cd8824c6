/**
 * How far people who decided without seeing each other agree: raw agreement, Cohen's kappa, Krippendorff's alpha. Pure
 * functions over what was decided; nothing may come in but the standard library.
 *
 * <p>Example: two people, ten things, one of two answers each:
 *
 * <pre>{@code
 * Agreement.of(List.of(Map.of("Ann", "a", "Ben", "b"), Map.of("Ann", "a", "Ben", "a"))).alpha()
 * }</pre>
 */
package org.crosscheck.report.agreement;
