package org.crosscheck.engine.name;

import java.util.List;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;

/** Learns the gender of people that neither title nor first name tells, from the next pronoun close by. */
final class PronounGenders {
    private static final int FARTHEST = 40;

    private final Words words;
    private final List<Chunk> chunks;
    private final Member[] owners;

    PronounGenders(Words words, List<Chunk> chunks, Member[] owners) {
        this.words = words;
        this.chunks = chunks;
        this.owners = owners;
    }

    void tell() {
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] != null && owners[i].kind == Kind.PERSON && owners[i].gender == Gender.UNKNOWN) {
                owners[i].learn(next(i));
            }
        }
    }

    /** The gender of the first pronoun after a mention and before the next person's. */
    private Gender next(int i) {
        int to = Math.min(words.size(), chunks.get(i).to() + FARTHEST);
        for (int k = i + 1; k < owners.length && chunks.get(k).from() < to; k++) {
            if (owners[k] != null && owners[k] != owners[i] && owners[k].kind == Kind.PERSON) {
                to = chunks.get(k).mentionFrom();
                break;
            }
        }
        for (int at = chunks.get(i).to(); at < to; at++) {
            Gender gender = ofPronoun(words.lower[at]);
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    private static Gender ofPronoun(String word) {
        return switch (word) {
            case "he", "his", "him", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
