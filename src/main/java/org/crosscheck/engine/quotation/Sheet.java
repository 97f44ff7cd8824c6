package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.crosscheck.engine.text.Span;

/**
 * One line at work: its verb groups, which of its items belong to a quotation already, and the quotations of the text
 * so far. Not thread-safe.
 */
final class Sheet {
    final Reading text;
    final Line line;
    final Line previous;
    final List<VerbGroup> groups;
    private final List<Draft> drafts;
    private final boolean[] claimed;
    private final int firstDraft;
    private int above;
    private int frameEnd;

    Sheet(Reading text, Line line, Line previous, List<Draft> drafts) {
        this.text = text;
        this.line = line;
        this.previous = previous;
        this.groups = VerbGroups.of(line);
        this.drafts = drafts;
        this.claimed = new boolean[line.size()];
        this.firstDraft = drafts.size();
    }

    boolean isClaimed(int item) {
        return claimed[item];
    }

    boolean holdsClaim(int start, int end) {
        for (int i = start; i < end; i++) {
            if (claimed[i]) {
                return true;
            }
        }
        return false;
    }

    /** The item after the last report of this line: what comes before it is told. */
    int above() {
        return above;
    }

    void tellUpTo(int item) {
        above = Math.max(above, item);
    }

    /** The item after the last frame that followed its words. */
    int frameEnd() {
        return frameEnd;
    }

    /** A frame that followed its words ends before {@code item}. */
    void endFrame(int item) {
        frameEnd = item;
        tellUpTo(item);
    }

    /** Takes back this line's quotations from item {@code start} on. */
    void withdraw(int start) {
        int from = line.item(start).span().start();
        for (int i = drafts.size() - 1; i >= firstDraft; i--) {
            if (drafts.get(i).span().start() >= from) {
                drafts.remove(i);
            }
        }
    }

    /** Marks this line's quotations from item {@code start} on as passed on by {@code who}. */
    void relay(int start, Span who) {
        int from = line.item(start).span().start();
        for (int i = firstDraft; i < drafts.size(); i++) {
            if (drafts.get(i).span().start() >= from) {
                drafts.set(i, drafts.get(i).relayedBy(who));
            }
        }
    }

    /** The last quotation before, or null. */
    Draft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    /** The last quotation of this line, or null. */
    Draft lastHere() {
        return drafts.size() > firstDraft ? last() : null;
    }

    /** Whether a finite verb begins at item {@code at}. */
    boolean startsFinite(int at) {
        return groups.stream().anyMatch(group -> group.start() == at && group.isFinite());
    }

    Phrase subject(int group) {
        return Subjects.of(line, groups, group, above);
    }

    /** Claims what a verb reports; the rule's name says of what class the verb is. */
    void report(Content content, Span speaker, VerbGroup group) {
        Content ruled = new Content(content.start(), content.end(), rule(content.shape(), group));
        claim(ruled, speaker, line.span(group.start(), group.end()), standing(group, speaker));
    }

    private Quotation.Standing standing(VerbGroup group, Span speaker) {
        int first = speaker == null ? -1 : text.text().tokenAt(speaker.start());
        return Standings.of(
                line, groups, group, first < 0 ? "" : text.tokens().get(first).lower());
    }

    private static String rule(String shape, VerbGroup group) {
        return shape + ':' + group.cue().group();
    }

    void claim(Content content, Span speaker, Span cue, Quotation.Standing standing) {
        Arrays.fill(claimed, content.start(), content.end(), true);
        drafts.add(draft(content, speaker, cue, standing));
    }

    private Draft draft(Content content, Span speaker, Span cue, Quotation.Standing standing) {
        List<Run> fragments = new ArrayList<>();
        for (int i = content.start(); i < content.end(); i++) {
            if (line.item(i).run() != null) {
                fragments.add(line.item(i).run());
            }
        }
        Quotation.Kind kind = fragments.isEmpty()
                ? Quotation.Kind.INDIRECT
                : isWhole(content) ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
        return new Draft(
                line.span(content.start(), content.end()),
                kind,
                speaker,
                cue,
                null,
                List.copyOf(fragments),
                standing,
                line.paragraph(),
                content.shape());
    }

    /** What {@code outer} reports somebody else to have said; the last speaker stays the outer one. */
    void nest(Content content, Span speaker, VerbGroup group, Draft outer) {
        Content ruled = new Content(content.start(), content.end(), rule(content.shape(), group));
        Draft inner = draft(ruled, speaker, line.span(group.start(), group.end()), standing(group, speaker));
        List<Draft> here = drafts.subList(firstDraft, drafts.size());
        here.add(here.indexOf(outer), inner.relayedBy(outer.speaker()));
    }

    /** The shortest report of this line, marked words alone apart, that holds the item; null when none does. */
    Draft around(int item) {
        Draft best = null;
        for (Draft draft : drafts.subList(firstDraft, drafts.size())) {
            boolean holds = draft.kind() != Quotation.Kind.DIRECT
                    && draft.span().contains(line.item(item).span());
            if (holds && (best == null || draft.span().length() < best.span().length())) {
                best = draft;
            }
        }
        return best;
    }

    /** Index of the item that holds {@code offset}, or the first after it. */
    int itemAt(int offset) {
        int at = 0;
        while (at < line.size() - 1 && line.item(at).span().end() <= offset) {
            at++;
        }
        return at;
    }

    /** Whether all of it is marked and no narrator's sentence holds it. */
    private static boolean isWhole(Content content) {
        return content.end() == content.start() + 1
                && !content.shape().equals("fragment")
                && !content.shape().startsWith("named-as");
    }

    /** The same quotation of an earlier line with a speaker found later. */
    void reportEarlier(Run run, Span speaker, VerbGroup group) {
        Span cue = line.span(group.start(), group.end());
        claimEarlier(run, speaker, cue, standing(group, speaker), rule("quote-speaker-cue", group));
    }

    void claimEarlier(Run run, Span speaker, Span cue, Quotation.Standing standing, String rule) {
        for (int i = drafts.size() - 1;
                i >= 0 && drafts.get(i).span().end() > run.span().start();
                i--) {
            if (drafts.get(i).span().equals(run.span())) {
                drafts.remove(i);
            }
        }
        drafts.add(new Draft(
                run.span(), Quotation.Kind.DIRECT, speaker, cue, null, List.of(run), standing, line.paragraph(), rule));
    }
}
