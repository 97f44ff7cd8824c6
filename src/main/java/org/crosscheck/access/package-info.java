/**
 * Who is at the door: the token that signs the first browser in, sessions, and what each person may do. Its writes are verbs of
 * {@link org.crosscheck.workflow}.
 *
 * <p>Example: the first start writes {@code start-token} into the data folder; the page {@code /start} trades it for a session of
 * 30 days, and the file is gone. A request without a session is answered 401 with the page that asks for the token.
 */
package org.crosscheck.access;
