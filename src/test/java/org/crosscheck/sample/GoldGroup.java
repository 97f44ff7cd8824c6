package org.crosscheck.sample;

import java.util.List;

/**
 * Claims about the same thing.
 *
 * @param label agree, compatible, update, conflict, disputed or one-origin
 * @param optional no error where its claims are not found
 */
record GoldGroup(String about, String label, boolean optional, List<Anchor> members) {}
