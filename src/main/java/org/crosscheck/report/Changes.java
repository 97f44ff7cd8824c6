package org.crosscheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.crosscheck.report.Change.What;

/** What became different between two reports of one story in one edition. */
public final class Changes {
    private final List<Change> changes = new ArrayList<>();

    private Changes() {}

    /** In the order of the reports; what was proposed anew only where nobody has decided. */
    public static List<Change> between(Report before, Report now) {
        Changes found = new Changes();
        found.signOff(before.head().signOff(), now.head().signOff());
        found.sources(before, now);
        found.groups(before, now);
        found.claims(claims(before), claims(now));
        found.replies(before, now);
        return List.copyOf(found.changes);
    }

    private void signOff(Head.SignOff before, Head.SignOff now) {
        if (!Objects.equals(before, now)) {
            add(What.SIGN_OFF_CHANGED, 0, "", before == null ? null : before.who(), now == null ? null : now.who());
        }
    }

    private void sources(Report before, Report now) {
        Map<Long, Source> old = new LinkedHashMap<>();
        before.sources().forEach(source -> old.put(source.id(), source));
        for (Source source : now.sources()) {
            Source was = old.remove(source.id());
            if (was == null) {
                add(What.SOURCE_ADDED, source.id(), source.outlet(), null, source.title());
            } else if (was.newest().number() != source.newest().number()) {
                add(
                        What.NEW_VERSION,
                        source.id(),
                        source.outlet(),
                        String.valueOf(was.newest().number()),
                        String.valueOf(source.newest().number()));
            }
        }
        old.values().forEach(gone -> add(What.SOURCE_GONE, gone.id(), gone.outlet(), gone.title(), null));
    }

    private void groups(Report before, Report now) {
        Map<Long, Group> old = new LinkedHashMap<>();
        before.groups().forEach(group -> old.put(group.id(), group));
        for (Group group : now.groups()) {
            Group was = old.get(group.id());
            if (was != null && was.verdict() != group.verdict()) {
                add(What.VERDICT_CHANGED, group.id(), group.title(), name(was.verdict()), name(group.verdict()));
            } else if (was != null && was.proposal() != group.proposal() && !group.isDecided()) {
                add(What.PROPOSAL_CHANGED, group.id(), group.title(), name(was.proposal()), name(group.proposal()));
            }
        }
    }

    private void claims(Map<Long, Claim> before, Map<Long, Claim> now) {
        now.forEach((id, claim) -> {
            Claim was = before.get(id);
            if (was == null) {
                add(What.CLAIM_ADDED, id, Titles.of(claim), null, name(claim.fate()));
            } else {
                claim(was, claim);
            }
        });
        before.forEach((id, was) -> {
            if (!now.containsKey(id)) {
                add(What.CLAIM_GONE, id, Titles.of(was), name(was.fate()), null);
            }
        });
    }

    private void claim(Claim was, Claim now) {
        if (!was.exact().equals(now.exact())) {
            add(What.WORDS_CHANGED, now.id(), Titles.of(now), Titles.cut(was.exact()), Titles.cut(now.exact()));
        }
        if (was.fate() != now.fate()) {
            add(What.DECISION_CHANGED, now.id(), Titles.of(now), name(was.fate()), name(now.fate()));
        }
    }

    private void replies(Report before, Report now) {
        Set<Reply> old = Set.copyOf(before.replies());
        now.replies().stream()
                .filter(reply -> !old.contains(reply))
                .forEach(reply -> add(
                        What.REPLY_CHANGED,
                        reply.group(),
                        reply.concerned() == null ? reply.about() : reply.concerned(),
                        null,
                        reply.answer()));
    }

    private static Map<Long, Claim> claims(Report report) {
        Map<Long, Claim> claims = new LinkedHashMap<>();
        report.groups().forEach(group -> group.claims().forEach(claim -> claims.put(claim.id(), claim)));
        return claims;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private void add(What what, long id, String about, String before, String after) {
        changes.add(new Change(what, id, about, before, after));
    }
}
