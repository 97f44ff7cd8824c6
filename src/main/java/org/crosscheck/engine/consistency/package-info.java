/**
 * What a copy desk holds against itself: one person's office, one name's spelling, one place's spelling and the day of one
 * event, within an article and from one article to another.
 *
 * <p>{@link org.crosscheck.engine.consistency.CopyDesk} is the front door. In come articles with the names found in them
 * ({@link org.crosscheck.engine.consistency.Named}) and the comparisons of their claims; out come {@link
 * org.crosscheck.engine.consistency.Flag flags}, each with where it is written and why it is one, as codes with values. A flag says
 * that two places differ, never which is right.
 *
 * <p>May import {@code engine.text}, {@code engine.name}, {@code engine.time} and {@code engine.comparison}. Offices that
 * exclude each other are in {@code offices.txt}.
 *
 * <p>Example: one article has "Premier Ida Berg", another "President Ida Berg", a third "Ida Bergh, the president". The flags
 * are OFFICE with <i>Ida Berg is prime minister in one place and president in another</i>; Berg and Bergh are no known
 * spellings of one name, so the third is taken for somebody else.
 */
package org.crosscheck.engine.consistency;
