package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.text.Text;

/** Finds quotations and their speakers. Thread-safe. */
public final class QuotationFinder {

    /** The quotations of a text by start; a relayed or nested one follows the one that holds it. */
    public List<Quotation> find(Text text, Cast cast) {
        return List.of();
    }
}
