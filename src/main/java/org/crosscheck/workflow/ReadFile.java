package org.crosscheck.workflow;

/**
 * A file, or one of an archive's files, before it is stored.
 *
 * @param name its name
 * @param reading what is to be stored, or null when it was refused
 * @param refused why it was refused, or null
 */
record ReadFile(String name, Reading reading, RefusedException refused) {}
