package org.crosscheck.workflow;

import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.check.Check;
import org.crosscheck.engine.text.Span;
import org.crosscheck.language.Saying;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.SumCheck;

/** Keeps the sums that an article's figures invite. */
final class Sums {
    private Sums() {}

    static void store(ArticleVersion version, Extraction extraction) {
        extraction.checks().forEach(check -> row(version, check).persist());
    }

    private static SumCheck row(ArticleVersion version, Check check) {
        SumCheck row = new SumCheck();
        row.story = version.story;
        row.version = version;
        row.kind = check.kind();
        row.holds = check.holds();
        row.startOffset = check.figures().get(0).start();
        row.endOffset = check.figures().stream().mapToInt(Span::end).max().orElseThrow();
        row.said = Json.write(new Saying(check.sentence().name(), check.values(), check.sum()));
        return row;
    }
}
