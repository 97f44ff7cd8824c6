package org.crosscheck.engine.name;

import java.util.List;

import org.crosscheck.engine.name.Entity.Kind;

/**
 * A name of the lists.
 *
 * @param words its tokens in small letters
 * @param kind what it names
 * @param name the full name that it is a form of ("United Nations" for "UN")
 * @param key what all forms of one name share
 * @param shouted whether it is written in capitals throughout, and is this name only so ("US", "WHO")
 */
record KnownName(List<String> words, Kind kind, String name, String key, boolean shouted) {}
