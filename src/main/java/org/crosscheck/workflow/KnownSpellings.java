package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;
import org.crosscheck.model.Story;

/** Under which spellings a story knows those who speak in some articles, looked up once for all of them. */
final class KnownSpellings {
    private final Map<String, Speaker> bySpelling = new HashMap<>();
    private final Map<String, List<SpeakerSpelling>> byKey = new HashMap<>();

    private KnownSpellings() {}

    /** For everybody who speaks in these articles. */
    static KnownSpellings of(Story story, Collection<Extraction> extractions) {
        List<Entity> all = extractions.stream()
                .flatMap(extraction -> Speakers.entities(extraction).values().stream())
                .toList();
        List<String> spellings =
                all.stream().map(entity -> cut(entity.name())).distinct().toList();
        List<String> keys = all.stream().map(KnownSpellings::key).distinct().toList();
        KnownSpellings known = new KnownSpellings();
        SpeakerSpelling.like(story.id, spellings, keys).forEach(known::add);
        return known;
    }

    void add(SpeakerSpelling spelling) {
        bySpelling.putIfAbsent(spelling.spelling, spelling.speaker);
        byKey.computeIfAbsent(spelling.nameKey, key -> new ArrayList<>()).add(spelling);
    }

    /** Who is written so, or null. */
    Speaker speaker(String name) {
        return bySpelling.get(cut(name));
    }

    /** The spellings that the engine could take for the same name, the first met first. */
    List<SpeakerSpelling> like(Entity entity) {
        return byKey.getOrDefault(key(entity), List.of());
    }

    /** What is kept of an entity's name so that {@link #like} finds it. */
    static String key(Entity entity) {
        return cut(entity.kind() + " " + Spellings.key(entity.name(), entity.kind()));
    }

    /** A spelling as long as it is kept. */
    static String cut(String spelling) {
        return Field.cut(spelling, SpeakerSpelling.LENGTH);
    }
}
