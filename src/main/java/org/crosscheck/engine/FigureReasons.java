package org.crosscheck.engine;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.quantity.FigureExplainer;
import org.crosscheck.engine.quantity.FigureReason;
import org.crosscheck.engine.quantity.FigureReason.About;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Text;

/** Why the figures of an extraction are read as they are, and whose they are. Stateless. */
final class FigureReasons {
    private FigureReasons() {}

    /** One list for each figure, in their order; empty for a number that is no claim. */
    static List<List<FigureReason>> of(Text text, Extraction extraction) {
        FigureExplainer explainer = new FigureExplainer(text);
        Claimants claimants = new Claimants(text, extraction.quotations());
        List<List<FigureReason>> all = new ArrayList<>();
        for (int i = 0; i < extraction.quantities().size(); i++) {
            Quantity figure = extraction.quantities().get(i);
            List<FigureReason> reasons = new ArrayList<>(explainer.reasons(extraction.quantities(), i));
            Quotation quotation = claimants.quotation(figure);
            if (figure.isClaim()) {
                reasons.add(who(quotation));
            }
            all.add(List.copyOf(reasons));
        }
        return all;
    }

    private static FigureReason who(Quotation quotation) {
        if (quotation == null) {
            return new FigureReason(About.WHO, null, "nobody is said to claim it: the article itself states it");
        }
        return quotation.speaker() == null || quotation.speakerName() == null
                ? new FigureReason(About.WHO, quotation.speaker(), "it stands in words of somebody who is not told")
                : new FigureReason(About.WHO, quotation.speaker(), "claims it: " + quotation.speakerName());
    }
}
