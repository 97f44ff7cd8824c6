package org.crosscheck.report.draft;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.crosscheck.language.Language;
import org.crosscheck.language.PublishingText;
import org.crosscheck.language.ReportText;
import org.crosscheck.language.WordsText;
import org.crosscheck.report.Decision;
import org.crosscheck.report.Evidence;

/**
 * What a decision says in a margin: a line for what was decided, what to print instead, its reason, and each thing that it rests
 * on. Works inside the started application.
 */
final class RemarkText {
    private final WordsText words;
    private final PublishingText publishing;
    private final ReportText report;

    private RemarkText(Localized locale) {
        words = MessageBundles.get(WordsText.class, locale);
        publishing = MessageBundles.get(PublishingText.class, locale);
        report = MessageBundles.get(ReportText.class, locale);
    }

    static RemarkText in(Language language) {
        return new RemarkText(Localized.Literal.of(language.tag()));
    }

    List<String> of(Decision decision) {
        List<String> lines = new ArrayList<>();
        lines.add(words.clearance(decision.fate().name()));
        if (decision.wording() != null) {
            lines.add(publishing.printInstead(decision.wording()));
        }
        if (!decision.note().isEmpty()) {
            lines.add(decision.note());
        }
        decision.evidence().forEach(piece -> lines.addAll(of(piece)));
        return lines;
    }

    private List<String> of(Evidence piece) {
        List<String> lines = new ArrayList<>();
        if (!piece.line().isEmpty()) {
            lines.add(report.evidence(piece.line()));
        }
        if (piece.calledAt() != null) {
            lines.add(report.called(piece.calledAt()));
        }
        return lines;
    }
}
