package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.text.Text;

/** Counts witnesses: articles that got it from one place are one. */
final class Origins {
    /** So many common prints of passages are no accident: some thirty words in a row. */
    private static final int COPIED = 5;

    private Origins() {}

    /** @return every article of the members in exactly one origin, in the members' order */
    static List<Origin> of(List<Claim> members) {
        Map<String, Claim> articles = new LinkedHashMap<>();
        members.forEach(member -> articles.putIfAbsent(member.source().id(), member));
        List<List<Claim>> origins = new ArrayList<>();
        List<List<String>> why = new ArrayList<>();
        for (Claim article : articles.values()) {
            place(article, origins, why);
        }
        List<Origin> result = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            List<String> sources =
                    origins.get(i).stream().map(claim -> claim.source().id()).toList();
            result.add(new Origin(sources, why.get(i)));
        }
        return result;
    }

    /** Into the first origin that it shares; what joins two origins makes them one. */
    private static void place(Claim article, List<List<Claim>> origins, List<List<String>> why) {
        List<Claim> mine = new ArrayList<>(List.of(article));
        List<String> grounds = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            String ground = origins.get(i).stream()
                    .map(other -> shared(other, article))
                    .filter(s -> s != null)
                    .findFirst()
                    .orElse(null);
            if (ground != null) {
                mine.addAll(0, origins.remove(i));
                grounds.addAll(0, why.remove(i));
                grounds.add(ground);
                i--;
            }
        }
        origins.add(mine);
        why.add(grounds);
    }

    private static String shared(Claim one, Claim other) {
        Set<Long> passages = one.source().passages();
        if (other.source().passages().stream()
                        .filter(passages::contains)
                        .limit(COPIED)
                        .count()
                == COPIED) {
            return "long passages in common";
        }
        if (one.figure() != null && other.figure() != null && isOneInstitution(one.speaker(), other.speaker())) {
            return "both from " + one.speaker().name();
        }
        Set<String> credits = credits(one);
        return credits(other).stream()
                .filter(credits::contains)
                .map(agency -> "both credit " + agency)
                .findFirst()
                .orElse(null);
    }

    /** The agencies that the article credits, and those that the sentence names ("told Reuters"). */
    private static Set<String> credits(Claim claim) {
        Set<String> credits = new LinkedHashSet<>(claim.source().credits());
        credits.addAll(Agencies.in(Text.of(claim.context()).tokens()));
        return credits;
    }

    private static boolean isOneInstitution(Speaker one, Speaker other) {
        return one != null && other != null && Relation.of(one, other) == Relation.SAME;
    }
}
