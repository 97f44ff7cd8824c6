package org.crosscheck.engine.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;

/** Learns the gender of people that neither title nor first name tells, from the pronouns after their names. */
final class PronounGenders {
    private static final int FARTHEST = 30;

    private final Words words;
    private final List<Chunk> chunks;
    private final Member[] owners;
    private final Quoted quoted;
    private final Map<Member, Integer> balance = new HashMap<>();

    PronounGenders(Words words, List<Chunk> chunks, Member[] owners) {
        this.words = words;
        this.chunks = chunks;
        this.owners = owners;
        this.quoted = new Quoted(words.text);
    }

    void tell() {
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] != null && owners[i].kind == Kind.PERSON && owners[i].gender == Gender.UNKNOWN) {
                balance.merge(owners[i], next(i), Integer::sum);
            }
        }
        balance.forEach((member, sum) ->
                member.learn(sum > 0 ? Gender.MALE : sum < 0 ? Gender.FEMALE : Genders.ofEnding(member.parsed)));
    }

    /**
     * 1 when the first pronoun after a mention and before the next person's is male, -1 when it is female; what somebody
     * else is quoted to say in between does not count.
     */
    private int next(int i) {
        int to = Math.min(words.size(), chunks.get(i).to() + FARTHEST);
        for (int k = i + 1; k < owners.length && chunks.get(k).from() < to; k++) {
            if (owners[k] != null && owners[k] != owners[i] && owners[k].kind == Kind.PERSON) {
                to = chunks.get(k).mentionFrom();
            }
        }
        for (int at = chunks.get(i).to(); at < to; at++) {
            int sign = sign(words.lower[at]);
            if (sign != 0 && quoted.isSameVoice(chunks.get(i).from(), at)) {
                return sign;
            }
        }
        return 0;
    }

    private static int sign(String word) {
        return switch (word) {
            case "he", "his", "him", "himself" -> 1;
            case "she", "her", "hers", "herself" -> -1;
            default -> 0;
        };
    }
}
