/**
 * Who and what an article names, and which names are one.
 *
 * <p>{@link org.crosscheck.engine.name.NameFinder} reads a {@link org.crosscheck.engine.text.Text} in one pass: rows of
 * capitals ({@code Runs}) are cut into names ({@code Segmenter}), people get their titles and roles ({@code
 * PersonReader}), and what is short for a fuller name joins it ({@code CastBuilder}). {@link
 * org.crosscheck.engine.name.Roles} and {@link org.crosscheck.engine.name.Countries} open the room's lists to others.
 *
 * <p>May import: {@code engine.text} and the JDK.
 *
 * <p>Example: in "Harbour chief Dana Oyelaran resigned. Ms Oyelaran …" both mentions are entity 0, named "Dana
 * Oyelaran", role "harbour chief", FEMALE.
 */
package org.crosscheck.engine.name;
