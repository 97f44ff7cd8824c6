package org.crosscheck.workflow;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.quantity.FigureReason;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Explanation;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Span;
import org.crosscheck.model.Claim;

/** Reads a claim's article again and says why the claim was found. */
@ApplicationScoped
public class ExplainClaim {
    private final Engine engine;

    ExplainClaim(Engine engine) {
        this.engine = engine;
    }

    /**
     * Why a claim is one; empty for what a person marked or changed, and for what today's rules would not find any more.
     *
     * @throws UnknownException when there is no such claim in this story
     */
    @Transactional
    public Optional<Explained> explain(long storyId, long claimId) {
        Claim claim = Claim.inStory(storyId, claimId).orElseThrow(() -> new UnknownException("claim", claimId));
        String text = claim.version.text;
        Extraction extraction = engine.extract(text, claim.version.article.published);
        return switch (claim.kind) {
            case QUOTATION -> quotation(claim, text, extraction);
            case QUANTITY -> figure(claim, text, extraction);
            case FACT -> Optional.empty();
        };
    }

    private Optional<Explained> quotation(Claim claim, String text, Extraction extraction) {
        List<Quotation> found = extraction.quotations();
        for (int i = 0; i < found.size(); i++) {
            if (isAt(claim, found.get(i).span())) {
                Explanation explanation = engine.explain(text, extraction).get(i);
                return Optional.of(new ExplainedQuotation(text, found.get(i)).with(explanation));
            }
        }
        return Optional.empty();
    }

    private Optional<Explained> figure(Claim claim, String text, Extraction extraction) {
        List<Quantity> found = extraction.quantities();
        for (int i = 0; i < found.size(); i++) {
            Quantity figure = found.get(i);
            if (figure.isClaim() && isAt(claim, figure.span())) {
                List<FigureReason> reasons =
                        engine.explainFigures(text, extraction).get(i);
                return Optional.of(new ExplainedFigure(text, figure, reasons).explained());
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(Claim claim, Span span) {
        return span.start() == claim.startOffset && span.end() == claim.endOffset;
    }
}
