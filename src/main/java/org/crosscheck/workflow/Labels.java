package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.TimeExpression;
import org.crosscheck.model.Label;

/** What is recognised in an article and is no claim. */
final class Labels {
    private static final int MEANING_LENGTH = 500;

    private Labels() {}

    static List<Label> of(Extraction extraction) {
        List<Label> labels = new ArrayList<>();
        for (Mention mention : extraction.cast().mentions()) {
            Entity entity = extraction.cast().entity(mention);
            labels.add(label(kind(entity.kind()), mention.span(), entity.name()));
        }
        for (TimeExpression time : extraction.times()) {
            labels.add(label(Label.Kind.valueOf(time.type().name()), time.span(), time.value()));
        }
        for (Quantity number : extraction.quantities()) {
            if (number.kind() == Quantity.Kind.ORDINAL
                    || number.kind() == Quantity.Kind.SCORE
                    || number.kind() == Quantity.Kind.NAME) {
                labels.add(label(Label.Kind.valueOf(number.kind().name()), number.span(), null));
            }
        }
        return labels;
    }

    private static Label.Kind kind(Entity.Kind kind) {
        return kind == Entity.Kind.OTHER ? Label.Kind.NAME : Label.Kind.valueOf(kind.name());
    }

    private static Label label(Label.Kind kind, Span span, String meaning) {
        return new Label(kind, span.start(), span.end(), Field.cut(meaning, MEANING_LENGTH));
    }
}
