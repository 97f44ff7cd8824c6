package org.crosscheck.engine.name;

import java.util.List;

/**
 * A country and the words that stand for it.
 *
 * @param name its usual name ("United Kingdom")
 * @param names all its names, abbreviations too
 * @param peoples its adjectives and its people ("British", "Britons")
 * @param capitals its capitals, in their usual spellings
 * @param seats buildings and bodies that stand for its government ("Downing Street")
 */
public record Country(
        String name, List<String> names, List<String> peoples, List<String> capitals, List<String> seats) {

    public Country {
        names = List.copyOf(names);
        peoples = List.copyOf(peoples);
        capitals = List.copyOf(capitals);
        seats = List.copyOf(seats);
    }
}
