package org.crosscheck.engine.comparison;

import java.util.List;

/**
 * Claims about the same thing.
 *
 * @param members in reading order: by day of publication, outlet and place in the article; one alone where no other
 *     article says it
 * @param links what comparing its members gave, those that came out {@link Label#DIFFERENT} left out
 * @param label the most urgent label among its links; {@link Label#AGREE} for one member alone
 * @param origins whose reporting it is: independent of each other, every article of the group in exactly one
 */
public record Group(List<Claim> members, List<Link> links, Label label, List<Origin> origins) {

    public Group {
        members = List.copyOf(members);
        links = List.copyOf(links);
        origins = List.copyOf(origins);
    }
}
