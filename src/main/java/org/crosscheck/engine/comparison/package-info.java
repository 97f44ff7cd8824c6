/**
 * What several articles say about the same thing: which claims belong together, whether they agree, and why.
 *
 * <p>In come the claims of articles as plain records ({@link org.crosscheck.engine.comparison.Claim}), made once by
 * {@link org.crosscheck.engine.comparison.Claims} and stored by the caller; what the claims of one article share is worked
 * out once, in its {@link org.crosscheck.engine.comparison.Glossary}. Only claims that find each other by
 * {@link org.crosscheck.engine.comparison.Candidates keys} are compared. A
 * {@link org.crosscheck.engine.comparison.Comparison} is a list of {@link org.crosscheck.engine.comparison.Reason reasons};
 * its label follows from them alone, so that stored reasons can be replayed. Statements go through {@code
 * StatementComparer} (who, when, how much of the rare words, which rung of the {@code Ladder}, differences of {@code
 * Substance}), figures through {@code FigureComparer} (which {@code CountedThings}, which {@code Ranges}, which {@code
 * Setting}). {@link org.crosscheck.engine.comparison.Grouping} makes groups of comparisons and counts their origins.
 * {@link org.crosscheck.engine.comparison.Story} does all of it in memory; {@link
 * org.crosscheck.engine.comparison.SentencePairs} holds one sentence's figures against another's.
 *
 * <p>May import: the other rooms of the engine, and the difference library. Knows no database. Nothing here decides: labels
 * are proposals for a reviewer.
 *
 * <p>Example: the Post has Mayor Dana Oyelaran saying “However many boats are sent there, we shall tow them home”, the
 * Herald, the same day, “However many ships are sent there, we shall tow them home”. Both are stored under one key of
 * speaker and week; comparing gives AGREE: <i>same speaker (Dana Oyelaran); same day; 100 % of the rare words shared; two
 * translations of one statement; differs: boats / ships</i>. Had the Herald “we shall not tow them home”, it would be
 * CONFLICT: <i>one negates, the other does not: – / not</i>.
 */
package org.crosscheck.engine.comparison;
