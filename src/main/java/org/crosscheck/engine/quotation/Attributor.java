package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.quotation.Cue.Complement;
import org.crosscheck.engine.quotation.VerbGroup.Form;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/** Goes through the lines of one text in order and attributes what it finds. Made for one text; not thread-safe. */
final class Attributor {
    private final Text text;
    private final List<Draft> drafts = new ArrayList<>();
    private Line line;
    private List<VerbGroup> groups;
    private boolean[] claimed;
    private int above;
    private Draft last;
    private Line previous;
    private Run waiting;

    Attributor(Text text) {
        this.text = text;
    }

    List<Draft> drafts(List<Line> lines) {
        for (Line next : lines) {
            previous = line;
            line = next;
            attribute();
        }
        return drafts;
    }

    private void attribute() {
        groups = VerbGroups.of(line);
        claimed = new boolean[line.size()];
        above = 0;
        waiting = waitingRun();
        accordingTo();
        for (int i = 0; i < groups.size(); i++) {
            VerbGroup group = groups.get(i);
            if (group.cue() != null && group.start() >= above && !claimed[group.head()]) {
                attribute(i);
            }
        }
        orphans();
    }

    /** A run that ended the sentence before with ? or !, which a frame may still follow ("Why?" Lee asked). */
    private Run waitingRun() {
        if (previous == null || previous.paragraph() != line.paragraph() || previous.size() == 0) {
            return null;
        }
        return previous.item(previous.size() - 1).run();
    }

    private void accordingTo() {
        for (int i = 0; i + 2 < line.size(); i++) {
            if (line.isWord(i, "according") && line.isWord(i + 1, "to")) {
                int end = NounPhrases.endFrom(line, i + 2);
                if (end > i + 2) {
                    accordingTo(i, end);
                }
            }
        }
    }

    private void accordingTo(int at, int end) {
        int start = 0;
        int stop = at;
        String shape = "according-to-after";
        if (at == 0 || line.tag(at - 1) == Tag.CONJUNCTION && at == 1) {
            start = end;
            while (start < line.size() && line.tag(start) != Tag.COMMA) {
                start++;
            }
            start++;
            stop = line.size();
            shape = "according-to-before";
        }
        stop = ClauseEnd.trimmed(line, Math.min(stop, line.size()));
        if (start < stop && !claimed[start]) {
            claim(start, stop, line.span(at + 2, end), line.span(at, at + 2), Quotation.Standing.STATED, shape);
        }
    }

    private void attribute(int index) {
        VerbGroup group = groups.get(index);
        if (group.passive() || group.form() == Form.PARTICIPLE && line.tag(group.head()) != Tag.ING) {
            return;
        }
        Content after = Complements.after(line, groups, group, group.end());
        Phrase subject = Subjects.of(line, groups, index, above);
        if (trailing(group, subject, after)) {
            return;
        }
        if (after == null || claimed[after.start()] || subject == null && last == null) {
            return;
        }
        if (after.end() == after.start() + 1 && line.tag(after.start()) != Tag.RUN) {
            return;
        }
        if (group.cue().takes(Complement.MANNER) && line.tag(after.start()) != Tag.RUN) {
            return;
        }
        Span speaker = subject == null ? null : line.span(subject);
        claim(
                after.start(),
                after.end(),
                speaker,
                line.span(group.start(), group.end()),
                standing(group),
                "cue-before-" + after.shape());
        above = after.end();
    }

    private static Quotation.Standing standing(VerbGroup group) {
        return group.negated()
                ? Quotation.Standing.NEGATED
                : group.modal() ? Quotation.Standing.SUPPOSED : Quotation.Standing.STATED;
    }

    /** "...", he said; "...", said Mr Lee. */
    private boolean trailing(VerbGroup group, Phrase subject, Content after) {
        if (!group.isFinite()
                || !group.cue().takes(Complement.QUOTE) && !group.cue().takes(Complement.MANNER)) {
            return false;
        }
        Phrase speaker = subject;
        int frame = subject == null ? group.start() : subject.start();
        boolean afterRun =
                line.tag(group.start() - 1) == Tag.RUN || line.tag(group.start() - 1) == Tag.COMMA && subject == null;
        if (afterRun || group.start() == 0 && waiting != null) {
            speaker = Subjects.inverted(line, group);
            frame = group.start();
        }
        if (speaker == null) {
            return false;
        }
        if (frame == 0) {
            return after == null && waiting != null && claimWaiting(group, speaker);
        }
        int end = line.tag(frame - 1) == Tag.COMMA ? frame - 1 : frame;
        boolean run = line.tag(end - 1) == Tag.RUN;
        boolean comma = line.tag(frame - 1) == Tag.COMMA;
        if (!run && !(comma && after == null) || end <= above && !run || claimed[end - 1]) {
            return false;
        }
        int start = end - 1;
        boolean set = run && (start == 0 || isBreak(line.tag(start - 1)));
        if (!set) {
            start = Math.max(0, startOfLeft(end));
        }
        if (start >= end) {
            return false;
        }
        claim(
                start,
                end,
                line.span(speaker),
                line.span(group.start(), group.end()),
                standing(group),
                frame == group.start() ? "quote-cue-speaker" : "quote-speaker-cue");
        above = Math.max(above, group.end());
        return after == null || line.tag(after.start()) != Tag.RUN;
    }

    private boolean claimWaiting(VerbGroup group, Phrase speaker) {
        drafts.removeIf(draft -> draft.span().equals(waiting.span()));
        add(new Draft(
                waiting.span(),
                Quotation.Kind.DIRECT,
                line.span(speaker),
                line.span(group.start(), group.end()),
                List.of(waiting),
                standing(group),
                line.paragraph(),
                "quote-speaker-cue"));
        return true;
    }

    private static boolean isBreak(Tag tag) {
        return tag == Tag.COMMA || tag == Tag.COLON || tag == Tag.DASH || tag == Tag.STOP || tag == Tag.RUN;
    }

    private int startOfLeft(int end) {
        int start = end - 1;
        while (start > above && !claimed[start - 1] && line.tag(start - 1) != Tag.SEMICOLON) {
            start--;
        }
        while (start < end && (line.tag(start) == Tag.COMMA || line.tag(start) == Tag.STOP)) {
            start++;
        }
        return start;
    }

    /** Marked runs that no cue of their line takes. */
    private void orphans() {
        for (int i = 0; i < line.size(); i++) {
            Run run = line.item(i).run();
            if (run != null && !claimed[i]) {
                orphan(i, run);
            }
        }
    }

    private void orphan(int at, Run run) {
        boolean alone = (at == 0 || isBreak(line.tag(at - 1))) && (at + 1 == line.size() || isBreak(line.tag(at + 1)));
        if (!alone && run.words() < 3 || last == null) {
            return;
        }
        claim(at, at + 1, last.speaker(), null, Quotation.Standing.STATED, alone ? "orphan" : "fragment");
    }

    private void claim(int start, int end, Span speaker, Span cue, Quotation.Standing standing, String rule) {
        List<Run> fragments = new ArrayList<>();
        for (int i = start; i < end; i++) {
            claimed[i] = true;
            if (line.item(i).run() != null) {
                fragments.add(line.item(i).run());
            }
        }
        Quotation.Kind kind = fragments.isEmpty()
                ? Quotation.Kind.INDIRECT
                : end == start + 1 ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
        Span said = speaker == null && last != null ? last.speaker() : speaker;
        add(new Draft(
                line.span(start, end), kind, said, cue, List.copyOf(fragments), standing, line.paragraph(), rule));
    }

    private void add(Draft draft) {
        drafts.add(draft);
        last = draft;
    }
}
