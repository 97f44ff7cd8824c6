package org.crosscheck.sample;

import java.util.List;

/** Claims that look alike: none of one list belongs with one of another. */
record Trap(String about, List<List<Anchor>> apart) {}
