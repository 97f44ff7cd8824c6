/**
 * What a kill at any moment must leave whole, tried on the built jar: a {@link org.crosscheck.served.Workbench} is started, a
 * {@link org.crosscheck.crash.Newsroom} of several threads imports and reviews over HTTP, a {@link org.crosscheck.crash.Ledger}
 * notes what was acknowledged, the process gets signal 9, is started again, and {@link org.crosscheck.crash.Stock} holds what is
 * stored against what was acknowledged.
 *
 * <p>A kill does not test a power cut: what the operating system has taken it still writes to the disk.
 *
 * <p>How soon a busy newsroom is answered is measured by {@code ./mvnw -Pload verify}, which is built from {@code src/test/load}
 * beside these classes; Hyperfoil, its generator, is on no other class path.
 *
 * <p>Example, 200 kills with a moment for each that follows from the seed:
 *
 * <pre>{@code
 * ./mvnw verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=CrashIT -Dcrosscheck.kills=200 -Dcrosscheck.seed=7
 * }</pre>
 */
package org.crosscheck.crash;
