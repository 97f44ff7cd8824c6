package org.crosscheck.engine.name;

import java.util.List;

/**
 * The people, bodies and places of one article.
 *
 * @param entities each of them once, in order of first mention
 * @param mentions where they are named, by offset, none overlapping another
 */
public record Cast(List<Entity> entities, List<Mention> mentions) {

    public Cast {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }

    /** Whom or what a mention of this cast names. */
    public Entity entity(Mention mention) {
        return entities.get(mention.entity());
    }
}
