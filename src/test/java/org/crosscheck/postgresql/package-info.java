/**
 * The tests on PostgreSQL. {@code ./mvnw verify} runs whatever starts the workbench twice: on H2 and, in the profile
 * {@code postgresql}, on a server that {@link org.crosscheck.postgresql.Postgres} starts. One test on it alone:
 *
 * <pre>./mvnw test -Dtest=ReviewGroupTest -Dquarkus.test.profile=test,postgresql</pre>
 */
package org.crosscheck.postgresql;
