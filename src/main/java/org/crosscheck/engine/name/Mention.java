package org.crosscheck.engine.name;

import org.crosscheck.engine.text.Span;

/**
 * A place in a text where somebody or something is named.
 *
 * @param span the whole mention, titles and role included ("Regional governor Serhiy Haidai")
 * @param name the name in it ("Serhiy Haidai")
 * @param entity whom it names: an index into {@link Cast#entities()}
 * @param role the role that this mention gives ("Regional governor"), or null
 */
public record Mention(Span span, Span name, int entity, String role) {}
