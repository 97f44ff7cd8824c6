/**
 * What several articles say about the same thing: which claims belong together, whether they agree, and why.
 *
 * <p>In come the claims of articles as plain records ({@link org.crosscheck.engine.comparison.Claim}), made once by
 * {@link org.crosscheck.engine.comparison.Claims} and stored by the caller. Only claims that share a key are compared;
 * a comparison is a list of reasons from which its label follows; groups are made from comparisons. Nothing here knows
 * a database, and nothing here decides: labels are proposals.
 */
package org.crosscheck.engine.comparison;
