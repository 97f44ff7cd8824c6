package org.crosscheck.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Checking;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Story;
import org.crosscheck.report.agreement.Agreement;
import org.crosscheck.web.page.CheckPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Some;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.MeasureAgreement;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a story's double check. */
@ApplicationScoped
class CheckDesk {
    /** What stands first is settled first; then the next moves up. */
    private static final int MOST = 50;

    private final MeasureAgreement measureAgreement;

    CheckDesk(MeasureAgreement measureAgreement) {
        this.measureAgreement = measureAgreement;
    }

    /** @throws UnknownException when there is no such story */
    CheckPage page(long id, Typed typed, String visitor) {
        Story story = Story.withId(id).orElseThrow(() -> new UnknownException("story", id));
        Splits splits = new Splits(id, typed, visitor);
        return new CheckPage(
                new Frame("", Frames.of(story), "check", visitor),
                id,
                story.checking == Checking.TWO_BLIND,
                Some.of(splits.open(), MOST),
                Some.of(splits.settled(), MOST),
                figures(id),
                typed);
    }

    private List<CheckPage.Figure> figures(long id) {
        return Stream.concat(
                        figures(false, measureAgreement.ofRelations(id)),
                        figures(true, measureAgreement.ofClearances(id)))
                .toList();
    }

    private static Stream<CheckPage.Figure> figures(boolean publication, Map<ClaimKind, Agreement> measured) {
        return measured.entrySet().stream().map(kind -> {
            Agreement agreement = kind.getValue();
            return new CheckPage.Figure(
                    publication,
                    kind.getKey().name(),
                    agreement.n(),
                    agreement.alike(),
                    agreement.kappa(),
                    agreement.alpha());
        });
    }
}
