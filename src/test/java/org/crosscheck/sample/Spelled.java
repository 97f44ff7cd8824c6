package org.crosscheck.sample;

import java.util.List;

import org.crosscheck.engine.name.Entity;

/** One person or place under the names that the articles give. */
record Spelled(Entity.Kind kind, List<String> spellings) {}
