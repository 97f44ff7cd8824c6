/**
 * Who and what an article names, and which names are one.
 *
 * <p>{@link org.crosscheck.engine.name.NameFinder} reads a {@link org.crosscheck.engine.text.Text}: {@code Words} looks
 * every token up once, {@code Runs} finds rows of capitals, {@code Segmenter} cuts them into names, {@code PersonReader}
 * adds titles and roles, and {@code CastBuilder} joins what is short for a fuller name. What depends on a list is in a
 * list beside this package's classes: first names, titles, roles, countries, places, bodies.
 *
 * <p>{@link org.crosscheck.engine.name.Spellings} compares names of different articles and says why two are one.
 * {@link org.crosscheck.engine.name.Roles} and {@link org.crosscheck.engine.name.Countries} open the lists to other
 * rooms.
 *
 * <p>May import: {@code engine.text} and the JDK.
 *
 * <p>Example: in "Harbour chief Dana Oyelaran resigned. Ms Oyelaran …" both mentions are entity 0, named "Dana
 * Oyelaran", role "harbour chief", FEMALE.
 */
package org.crosscheck.engine.name;
