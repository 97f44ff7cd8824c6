package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.TimeExpression;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Label;

/** Stores what is recognised and is no claim. */
final class Labels {
    private static final int MEANING_LENGTH = 500;

    private Labels() {}

    static void store(ArticleVersion version, Extraction extraction) {
        NewRows.insert(of(version, extraction));
    }

    /** Not inserted yet. */
    static List<Label> of(ArticleVersion version, Extraction extraction) {
        List<Label> labels = new ArrayList<>();
        for (Mention mention : extraction.cast().mentions()) {
            Entity entity = extraction.cast().entity(mention);
            labels.add(label(version, mention.span(), kind(entity.kind()), entity.name()));
        }
        for (TimeExpression time : extraction.times()) {
            labels.add(
                    label(version, time.span(), Label.Kind.valueOf(time.type().name()), time.value()));
        }
        for (Quantity number : extraction.quantities()) {
            if (number.kind() == Quantity.Kind.ORDINAL
                    || number.kind() == Quantity.Kind.SCORE
                    || number.kind() == Quantity.Kind.NAME) {
                labels.add(label(
                        version, number.span(), Label.Kind.valueOf(number.kind().name()), null));
            }
        }
        return labels;
    }

    private static Label.Kind kind(Entity.Kind kind) {
        return kind == Entity.Kind.OTHER ? Label.Kind.NAME : Label.Kind.valueOf(kind.name());
    }

    private static Label label(ArticleVersion version, Span span, Label.Kind kind, String meaning) {
        Label label = new Label();
        label.version = version;
        label.kind = kind;
        label.startOffset = span.start();
        label.endOffset = span.end();
        label.meaning = Field.cut(meaning, MEANING_LENGTH);
        return label;
    }
}
