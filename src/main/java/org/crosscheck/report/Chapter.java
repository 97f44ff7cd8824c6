package org.crosscheck.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The groups of a report that read together.
 *
 * @param name which chapter
 * @param matters never empty
 */
public record Chapter(Name name, List<Matter> matters) {

    public Chapter {
        matters = List.copyOf(matters);
    }

    /** The chapters, what blocks a publication first. A group stands in the first that it belongs to. */
    public enum Name {
        /** Proposed as a conflict or as disputed; nobody has decided yet. */
        OPEN_CONFLICTS(group -> !group.isDecided() && group.isContrary()),
        /** Decided so, as the six that follow. */
        CONFLICTS(group -> group.verdict() == Relation.CONFLICT),
        DISPUTED(group -> group.verdict() == Relation.DISPUTED),
        UPDATES(group -> group.verdict() == Relation.UPDATE),
        AGREED(group -> group.verdict() == Relation.AGREE),
        COMPATIBLE(group -> group.verdict() == Relation.COMPATIBLE),
        ONE_ORIGIN(group -> group.verdict() == Relation.ONE_ORIGIN),
        DIFFERENT(group -> group.verdict() == Relation.DIFFERENT),
        /** Several sources say it; nobody has decided yet. */
        NOT_DECIDED(group -> group.proposal() != Relation.ONE_SOURCE_ONLY),
        ONE_SOURCE(group -> true);

        private final Predicate<Group> belongs;

        Name(Predicate<Group> belongs) {
            this.belongs = belongs;
        }

        private static Name of(Group group) {
            return Arrays.stream(values())
                    .filter(name -> name.belongs.test(group))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A report's chapters; every group stands in exactly one. */
    public static List<Chapter> of(Report report) {
        Map<Long, Source> sources = report.sourcesById();
        Map<Name, List<Matter>> matters = new EnumMap<>(Name.class);
        report.groups().forEach(group -> matters.computeIfAbsent(Name.of(group), name -> new ArrayList<>())
                .add(Matter.of(group, sources)));
        List<Chapter> chapters = new ArrayList<>();
        matters.forEach((name, its) -> chapters.add(new Chapter(name, its)));
        return chapters;
    }
}
