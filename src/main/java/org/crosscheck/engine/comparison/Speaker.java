package org.crosscheck.engine.comparison;

/**
 * Who makes a claim.
 *
 * @param name the fullest name in the article ("Serhiy Haidai"), or the description of somebody unnamed ("a European
 *     official")
 * @param role what the article calls them ("regional governor"), or null
 * @param named whether {@code name} is a name; somebody merely described is never taken for the same person elsewhere
 *     on the description's strength alone
 */
public record Speaker(String name, String role, boolean named) {}
