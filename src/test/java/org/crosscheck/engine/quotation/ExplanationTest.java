package org.crosscheck.engine.quotation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.NameFinder;
import org.crosscheck.engine.quotation.Explanation.Candidate;
import org.crosscheck.engine.quotation.Explanation.Reason;
import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ExplanationTest {

    @Test
    void everybodyNamedNearIsTheSpeakerOrIsNotForAReason() {
        Explanation explanation =
                explain("“Peter Marsh is late,” Anna Bell, a friend of Carl Frost, told David Grant. Eva Hart sang.");
        Map<String, Reason> reasons = reasons(explanation);
        assertEquals(Reason.IN_MARKS, reasons.get("Peter Marsh"));
        assertEquals(Reason.SPEAKER, reasons.get("Anna Bell"));
        assertEquals(Reason.ASIDE, reasons.get("Carl Frost"));
        assertEquals(Reason.ADDRESSEE, reasons.get("David Grant"));
        assertEquals(Reason.OTHER_SENTENCE, reasons.get("Eva Hart"));
    }

    @Test
    void aPronounRejectsPeopleOfTheOtherGender() {
        Explanation explanation = explain("Peter Marsh met Mrs Anna Bell. She said that the road was closed.");
        assertEquals(
                List.of(Reason.OTHER_GENDER, Reason.REFERENT),
                explanation.candidates().stream().map(Candidate::reason).toList());
    }

    @Test
    void anOfficePartnersAndOwnersAreToldApart() {
        assertEquals(
                Reason.HOLDER,
                reasons("French President Jean Morel left. The French president said the pact was signed.")
                        .get("Jean Morel"));
        assertEquals(
                Reason.PARTNER,
                reasons("Anna Bell and Carl Frost said the pact was signed.").get("Carl Frost"));
        assertEquals(
                Reason.OWNER,
                reasons("Anna Bell’s lawyer said the pact was signed.").get("Anna Bell"));
        assertEquals(
                Reason.NO_VERB,
                reasons("Anna Bell, of Carl Frost’s club, said: “It is signed.” “It will be read.”", 1)
                        .get("Carl Frost"));
    }

    @Test
    void theRuleIsGivenInWords() {
        assertEquals(
                "a speaker, a verb of saying, then “that”; “warned” is listed as a verb that warns",
                explain("Anna Bell warned that the road was closed.").rule());
    }

    private static Map<String, Reason> reasons(String source) {
        return reasons(source, 0);
    }

    private static Map<String, Reason> reasons(String source, int quotation) {
        return reasons(explain(source, quotation));
    }

    private static Map<String, Reason> reasons(Explanation explanation) {
        return explanation.candidates().stream()
                .collect(Collectors.toMap(Candidate::name, Candidate::reason, (first, second) -> first));
    }

    private static Explanation explain(String source) {
        return explain(source, 0);
    }

    private static Explanation explain(String source, int quotation) {
        Text text = Text.of(source);
        Cast cast = new NameFinder().find(text);
        QuotationFinder finder = new QuotationFinder();
        return finder.explain(text, cast, finder.find(text, cast)).get(quotation);
    }
}
