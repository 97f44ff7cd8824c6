package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.name.Entity.Kind;
import org.crosscheck.engine.text.Span;

/** Joins the names of one text into whom they name: full names first, then what is short for them. Not thread-safe. */
final class CastBuilder {
    private final Words words;
    private final List<Chunk> chunks;
    private final Member[] owners;
    private final People people;
    private final Things things;

    private CastBuilder(Words words, List<Chunk> chunks) {
        this.words = words;
        this.chunks = chunks;
        this.owners = new Member[chunks.size()];
        this.people = new People();
        this.things = new Things(words);
    }

    static Cast cast(Words words, List<Chunk> chunks) {
        CastBuilder builder = new CastBuilder(words, chunks);
        builder.recognise();
        builder.assign();
        new PronounGenders(words, chunks, builder.owners).tell();
        return builder.cast();
    }

    /** An unknown name of several words is a person's if its last word alone names somebody elsewhere. */
    private void recognise() {
        Set<String> lone = new HashSet<>();
        for (Chunk chunk : chunks) {
            if (chunk.size() == 1 && chunk.known() == null && chunk.kind() != Kind.BODY) {
                lone.add(name(chunk));
            }
        }
        chunks.replaceAll(chunk -> chunk.kind() == Kind.OTHER
                        && lone.contains(words.slice(chunk.to() - 1, chunk.to()))
                        && Shape.mayBePerson(words, chunk.from(), chunk.to())
                ? chunk.asPerson()
                : chunk);
    }

    private void assign() {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (isFullName(chunk)) {
                own(i, people.full(name(chunk), chunk, paragraph(chunk)));
            } else if (chunk.kind() != Kind.PERSON && !chunk.doubtful()) {
                things.introduce(name(chunk), chunk);
            }
        }
        for (int i = 0; i < chunks.size(); i++) {
            if (owners[i] == null) {
                own(i, resolve(chunks.get(i)));
            }
        }
    }

    /** Two words and more, unless the title before them goes with a surname of two ("Mr Peña Nieto"). */
    private boolean isFullName(Chunk chunk) {
        return chunk.kind() == Kind.PERSON
                && chunk.size() > 1
                && people.isFull(name(chunk))
                && (!chunk.styled() && !words.has(chunk.from(), Lexicon.PARTICLE)
                        || words.has(chunk.from(), Lexicon.FIRST_NAME));
    }

    private int paragraph(Chunk chunk) {
        return words.text.paragraphAt(words.tokens.get(chunk.from()).start());
    }

    private Member resolve(Chunk chunk) {
        String name = name(chunk);
        boolean person = chunk.kind() == Kind.PERSON;
        Member known = person || chunk.known() == null || chunk.kind() == Kind.PLACE && people.isSurnameHere(name)
                ? people.shortFor(name, chunk, paragraph(chunk))
                : null;
        if (known != null) {
            return known;
        }
        if (person) {
            return people.alone(name, chunk, chunk.knighted() ? titled(chunk) : name);
        }
        return things.find(name, chunk);
    }

    /** "Pope Francis": one name that never goes without its title. */
    private String titled(Chunk chunk) {
        int from = chunk.from() - 1;
        return words.has(from, Lexicon.TITLE) ? words.slice(from, chunk.to()) : name(chunk);
    }

    private void own(int i, Member member) {
        owners[i] = member;
        if (member == null) {
            return;
        }
        Chunk chunk = chunks.get(i);
        member.spelled(name(chunk));
        member.stands(role(chunk), chunk.rank());
        member.learn(chunk.gender());
        member.knighted |= chunk.knighted() && chunk.size() > 1;
    }

    /** A role without the capital that only its place in the sentence gives it. */
    private String role(Chunk chunk) {
        String role = chunk.role();
        boolean opening = role != null
                && chunk.mentionFrom() < chunk.from()
                && words.isStart(chunk.mentionFrom())
                && role.startsWith(words.tokens.get(chunk.mentionFrom()).text())
                && (words.has(chunk.mentionFrom(), Lexicon.MODIFIER | Lexicon.COMMON | Lexicon.HEAD)
                        || Letters.isAdjective(words.lower[chunk.mentionFrom()]))
                && words.known(chunk.mentionFrom(), chunk.from()) == null
                && !Letters.beginsWithName(words.lower[chunk.mentionFrom()])
                && Character.isLowerCase(role.charAt(role.lastIndexOf(' ') + 1));
        return opening ? Character.toLowerCase(role.charAt(0)) + role.substring(1) : role;
    }

    private String name(Chunk chunk) {
        return words.slice(chunk.from(), chunk.to());
    }

    private Cast cast() {
        Map<Member, Integer> numbers = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Set<Member> seen = new HashSet<>();
        for (int i = 0; i < owners.length; i++) {
            Member member = owners[i];
            if (member == null) {
                continue;
            }
            if (seen.add(member)) {
                numbers.put(member, entities.size());
                entities.add(member.entity());
            }
            mentions.add(mention(chunks.get(i), numbers.get(member)));
        }
        return new Cast(entities, mentions);
    }

    private Mention mention(Chunk chunk, int entity) {
        int end = words.tokens.get(chunk.to() - 1).end();
        Span whole = new Span(words.tokens.get(chunk.mentionFrom()).start(), end);
        Span name = new Span(words.tokens.get(chunk.from()).start(), end);
        return new Mention(whole, name, entity, chunk.role());
    }
}
