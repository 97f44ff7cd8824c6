package org.crosscheck.engine.comparison;

import org.crosscheck.engine.name.Entity;

/**
 * Who makes a claim.
 *
 * @param name the fullest name in the article ("Serhiy Haidai"), or the description of somebody unnamed ("a European
 *     official")
 * @param role what the article calls them ("regional governor"), or null
 * @param kind what the name names; null for a mere description, which never makes two claims one speaker's unless the
 *     descriptions say the same
 * @param country for which country they speak, as the article says anywhere, or null
 */
public record Speaker(String name, String role, Entity.Kind kind, String country) {}
