/**
 * Work in the background: it stands in the database until it is done, so that a restart or a node's death loses nothing, and
 * one of all nodes does it, once at a time.
 *
 * <p>The library is db-scheduler (Apache-2.0): one table beside ours, H2 and PostgreSQL alike; work is put down in the
 * transaction of the verb that asks for it, so that both happen or neither; a node's heartbeat tells when it died. JobRunr
 * wants an agent's share of the code (it reads lambdas' bytecode), Quartz eleven tables and a thread pool of its own; neither
 * gives what is used here more simply.
 *
 * <p>May come in: the JDK's database access, db-scheduler, Jackson for what a job keeps. Nothing of the verbs: they come here.
 *
 * <p>A verb becomes a job in three steps: name its {@link org.crosscheck.workflow.jobs.Kind}; write a bean that implements
 * {@link org.crosscheck.workflow.jobs.Job} and does the work in transactions of a second or less, asking between them whether
 * the node is ending; call {@link org.crosscheck.workflow.jobs.Jobs#begin} in the transaction that asks for it. The job keeps
 * only what says where to go on; how far it is, and what went wrong, stands in tables of its own, for pages to show.
 *
 * <p>Example:
 *
 * <pre>{@code
 * record Counted(long story) {}
 *
 * @ApplicationScoped
 * class CountJob implements Job<Counted> {
 *     static final Kind<Counted> KIND = new Kind<>("count", Counted.class);
 *
 *     public Kind<Counted> kind() { return KIND; }
 *
 *     public Next run(Counted counted, Turn turn) {
 *         while (!turn.isEnding()) {
 *             if (!countStory.step(counted.story())) { // one transaction
 *                 return Next.NONE;
 *             }
 *         }
 *         return Next.AT_ONCE;
 *     }
 *
 *     public void giveUp(Counted counted) { countStory.fail(counted.story()); }
 * }
 *
 * jobs.begin(CountJob.KIND, "7", new Counted(7)); // inside a verb's transaction
 * }</pre>
 */
package org.crosscheck.workflow.jobs;
