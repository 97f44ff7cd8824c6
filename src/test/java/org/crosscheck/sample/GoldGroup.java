package org.crosscheck.sample;

import java.util.List;

/**
 * Claims about the same thing.
 *
 * @param label agree, compatible, update, conflict, disputed or one-origin
 */
record GoldGroup(String about, String label, List<Anchor> members) {}
