package org.crosscheck.cli;

import java.util.List;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.quantity.FigureReason;
import org.crosscheck.engine.quotation.Explanation;

/** Why an extraction's quotations and figures are what they are, one for each, in their order. Immutable. */
record Explanations(List<Explanation> quotations, List<List<FigureReason>> figures) {

    static Explanations of(Engine engine, String text, Extraction extraction) {
        return new Explanations(engine.explain(text, extraction), engine.explainFigures(text, extraction));
    }
}
