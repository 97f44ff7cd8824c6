package org.crosscheck.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.SameName;
import org.crosscheck.engine.name.Spellings;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;
import org.crosscheck.model.Story;

/**
 * The speakers of a story while one article is stored: knows them again under any spelling that the engine takes for
 * the same name, with the engine's reason, and adds who is new. Whoever could be two people is a new one.
 */
final class Speakers {
    private static final String AS_WRITTEN = "as an article writes it";

    private final Story story;
    private final Map<String, Entity> entities;
    private final KnownSpellings known;

    private Speakers(Story story, Map<String, Entity> entities, KnownSpellings known) {
        this.story = story;
        this.entities = entities;
        this.known = known;
    }

    /** Ready for everybody who speaks in {@code extraction}. */
    static Speakers of(Story story, Extraction extraction) {
        return of(story, extraction, KnownSpellings.of(story, List.of(extraction)));
    }

    /** The same, where the spellings of everybody who speaks in it were looked up. */
    static Speakers of(Story story, Extraction extraction, KnownSpellings known) {
        return new Speakers(story, entities(extraction), known);
    }

    /**
     * Who says what a person read in an article; a name that nobody in the story has is a new speaker's. Null where
     * nobody is named.
     */
    static Speaker named(Story story, Found found, Cast cast) {
        Extraction only = new Extraction(
                cast,
                found.quotation() == null ? List.of() : List.of(found.quotation()),
                found.quantity() == null ? List.of() : List.of(found.quantity()),
                List.of(),
                List.of());
        return of(story, only).named(found.speakerName());
    }

    /** Who speaks, by the name the article gives; a description that is no name is {@code OTHER}. */
    static Map<String, Entity> entities(Extraction extraction) {
        Map<String, Entity> entities = new TreeMap<>();
        for (Quotation quotation : extraction.quotations()) {
            put(entities, quotation.speakerName(), quotation.speakerRole());
        }
        for (Quantity quantity : extraction.quantities()) {
            put(entities, quantity.attributedTo(), null);
        }
        extraction.cast().entities().forEach(entity -> entities.computeIfPresent(entity.name(), (name, any) -> entity));
        return entities;
    }

    private static void put(Map<String, Entity> entities, String name, String role) {
        if (name != null && !name.isBlank()) {
            entities.putIfAbsent(name, new Entity(name, Entity.Kind.OTHER, Entity.Gender.UNKNOWN, role, List.of(name)));
        }
    }

    /** The speaker of this name, one of the extraction's; null for null. */
    Speaker named(String name) {
        Entity entity = name == null ? null : entities.get(name);
        if (entity == null) {
            return null;
        }
        Speaker speaker = known.speaker(name);
        return speaker != null ? speaker : met(entity);
    }

    private Speaker met(Entity entity) {
        Map<Speaker, String> reasons = new HashMap<>();
        for (SpeakerSpelling candidate : known.like(entity)) {
            Spellings.compare(entity.name(), entity.kind(), candidate.spelling, candidate.speaker.kind)
                    .map(SameName::text)
                    .ifPresent(reason -> reasons.putIfAbsent(candidate.speaker, reason));
        }
        boolean sure = reasons.size() == 1;
        Speaker speaker = sure ? reasons.keySet().iterator().next() : blank(entity);
        if (entity.name().length() > speaker.name.length()) {
            speaker.name = KnownSpellings.cut(entity.name());
        }
        spell(speaker, entity, sure ? reasons.get(speaker) : AS_WRITTEN);
        return speaker;
    }

    private Speaker blank(Entity entity) {
        Speaker speaker = new Speaker();
        speaker.story = story;
        speaker.name = KnownSpellings.cut(entity.name());
        speaker.kind = entity.kind();
        speaker.gender = entity.gender();
        speaker.role = Field.cut(entity.role(), Speaker.ROLE_LENGTH);
        speaker.persist();
        return speaker;
    }

    /** Adds the article's name and the other whole names that it gives; surnames alone could mean others elsewhere. */
    private void spell(Speaker speaker, Entity entity, String reason) {
        add(speaker, entity, entity.name(), reason);
        for (String other : entity.spellings()) {
            if (words(other) >= words(entity.name())) {
                Spellings.compare(entity.name(), entity.kind(), other, entity.kind())
                        .ifPresent(same -> add(speaker, entity, other, same.text()));
            }
        }
    }

    private static int words(String name) {
        return name.split(" ").length;
    }

    private void add(Speaker speaker, Entity entity, String name, String reason) {
        if (known.speaker(name) == null) {
            SpeakerSpelling spelling = new SpeakerSpelling();
            spelling.speaker = speaker;
            spelling.story = story;
            spelling.spelling = KnownSpellings.cut(name);
            spelling.nameKey = KnownSpellings.key(entity);
            spelling.reason = Field.cut(reason, SpeakerSpelling.REASON_LENGTH);
            spelling.persist();
            known.add(spelling);
        }
    }
}
