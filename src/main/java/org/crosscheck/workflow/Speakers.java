package org.crosscheck.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.SpeakerSpelling;
import org.crosscheck.model.Story;

/** The speakers of a story while one article is stored: finds them by spelling, adds who is new. */
final class Speakers {
    private static final String AS_WRITTEN = "as an article writes it";

    private final Story story;
    private final Cast cast;
    private final Map<String, Speaker> bySpelling = new HashMap<>();

    private Speakers(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    static Speakers of(Story story, Cast cast) {
        Speakers speakers = new Speakers(story, cast);
        SpeakerSpelling.ofStory(story.id)
                .forEach(spelling -> speakers.bySpelling.put(spelling.spelling, spelling.speaker));
        return speakers;
    }

    /** The speaker of this name, new where the story had none; null for null. */
    Speaker named(String name, String role) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String spelling = Field.cut(name, SpeakerSpelling.LENGTH);
        Speaker known = bySpelling.get(spelling);
        return known != null ? known : add(spelling, role);
    }

    private Speaker add(String name, String role) {
        Entity entity = cast.entities().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElse(new Entity(name, Entity.Kind.OTHER, Entity.Gender.UNKNOWN, role, List.of(name)));
        Speaker speaker = new Speaker();
        speaker.story = story;
        speaker.name = name;
        speaker.kind = entity.kind();
        speaker.gender = entity.gender();
        speaker.role = Field.cut(entity.role() == null ? role : entity.role(), 500);
        speaker.persist();
        spell(speaker, name);
        entity.spellings().forEach(spelling -> spell(speaker, Field.cut(spelling, SpeakerSpelling.LENGTH)));
        return speaker;
    }

    private void spell(Speaker speaker, String spelling) {
        if (bySpelling.putIfAbsent(spelling, speaker) == null) {
            SpeakerSpelling written = new SpeakerSpelling();
            written.speaker = speaker;
            written.story = story;
            written.spelling = spelling;
            written.reason = AS_WRITTEN;
            written.persist();
        }
    }
}
