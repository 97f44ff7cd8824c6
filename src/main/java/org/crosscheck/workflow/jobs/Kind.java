package org.crosscheck.workflow.jobs;

/**
 * A kind of job.
 *
 * @param name stands in the database and is never changed; at most 100 characters
 * @param data what each of them keeps, as JSON: a record of numbers and words that say what to do
 */
public record Kind<D extends Record>(String name, Class<D> data) {}
