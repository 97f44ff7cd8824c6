package org.crosscheck.workflow;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
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
        Claim claim =
                Claim.inStory(storyId, claimId).orElseThrow(() -> new UnknownException("claim", claimId));
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
            if (found.get(i).span().start() == claim.startOffset && found.get(i).span().end() == claim.endOffset) {
                Extraction only = new Extraction(
                        extraction.cast(), List.of(found.get(i)), List.of(), extraction.times(), List.of());
                return Optional.of(new ExplainedQuotation(text, found.get(i))
                        .with(engine.explain(text, only).get(0)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Explained> figure(Claim claim, String text, Extraction extraction) {
        return extraction.quantities().stream()
                .filter(Quantity::isClaim)
                .filter(figure -> figure.span().start() == claim.startOffset && figure.span().end() == claim.endOffset)
                .findFirst()
                .map(figure -> new ExplainedFigure(text, figure).explained());
    }
}
