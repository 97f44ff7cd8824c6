package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/**
 * One line at work: its verb groups, which of its items belong to a quotation already, and the quotations of the text
 * so far. Not thread-safe.
 */
final class Sheet {
    final Text text;
    final Line line;
    final Line previous;
    final List<VerbGroup> groups;
    private final List<Draft> drafts;
    private final boolean[] claimed;
    private final int firstDraft;
    private int above;

    Sheet(Text text, Line line, Line previous, List<Draft> drafts) {
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

    /** The item after the last report of this line: what comes before it is told. */
    int above() {
        return above;
    }

    void tellUpTo(int item) {
        above = Math.max(above, item);
    }

    /** The last quotation before, or null. */
    Draft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    /** The last quotation of this line, or null. */
    Draft lastHere() {
        return drafts.size() > firstDraft ? last() : null;
    }

    Phrase subject(int group) {
        return Subjects.of(line, groups, group, above);
    }

    void claim(Content content, Span speaker, Span cue, Quotation.Standing standing) {
        List<Run> fragments = new ArrayList<>();
        for (int i = content.start(); i < content.end(); i++) {
            claimed[i] = true;
            if (line.item(i).run() != null) {
                fragments.add(line.item(i).run());
            }
        }
        Quotation.Kind kind = fragments.isEmpty()
                ? Quotation.Kind.INDIRECT
                : content.end() == content.start() + 1 ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
        drafts.add(new Draft(
                line.span(content.start(), content.end()),
                kind,
                speaker,
                cue,
                List.copyOf(fragments),
                standing,
                line.paragraph(),
                content.shape()));
    }

    /** The same quotation of an earlier line with a speaker found later. */
    void claimEarlier(Run run, Span speaker, Span cue, Quotation.Standing standing, String rule) {
        drafts.removeIf(draft -> draft.span().equals(run.span()));
        drafts.add(new Draft(
                run.span(), Quotation.Kind.DIRECT, speaker, cue, List.of(run), standing, line.paragraph(), rule));
    }
}
