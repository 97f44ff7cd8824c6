package org.crosscheck.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.text.Span;

/**
 * An article of the sample and what is to be found in it; spans are offsets into {@code text}.
 *
 * @param file its name in {@code seeds/}
 * @param header the lines above the text, by name
 * @param notQuotations scare quotes and terms
 * @param neither numbers that may be found or not, and those that count nothing
 */
record GoldArticle(
        String file,
        Map<String, String> header,
        String text,
        List<GoldQuotation> quotations,
        List<Span> notQuotations,
        List<GoldFigure> figures,
        List<Span> neither) {

    String outlet() {
        return header.get("Outlet");
    }

    LocalDate published() {
        return LocalDate.parse(header.get("Published").substring(0, "2022-02-27".length()));
    }
}
