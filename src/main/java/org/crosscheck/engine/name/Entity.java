package org.crosscheck.engine.name;

import java.util.List;

/**
 * Somebody or something that an article names, under all its spellings there.
 *
 * @param name the fullest name the article gives ("Serhiy Haidai")
 * @param kind what it is
 * @param gender of a person; unknown where nothing tells
 * @param role the first role the article gives ("regional governor"), or null
 * @param spellings every form of the name in the article, in order of appearance
 */
public record Entity(String name, Kind kind, Gender gender, String role, List<String> spellings) {

    public Entity {
        spellings = List.copyOf(spellings);
    }

    /** What a name names. */
    public enum Kind {
        PERSON,
        /** A government, ministry, party, company, newspaper, agency: whatever acts and speaks as one. */
        BODY,
        PLACE,
        /** A people or its adjective ("Ukrainians", "Russian"). */
        PEOPLE,
        OTHER
    }

    /** For pronouns. */
    public enum Gender {
        FEMALE,
        MALE,
        UNKNOWN
    }
}
