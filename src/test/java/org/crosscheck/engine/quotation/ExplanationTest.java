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
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExplanationTest {

    @Test
    void everybodyNamedNearIsTheSpeakerOrIsNotForAReason() {
        Explanation explanation =
                explain("“Peter Marsh is late,” Anna Bell, a friend of Carl Frost, told David Grant. Eva Hart sang.");
        Map<String, Reason> reasons = explanation.candidates().stream()
                .collect(Collectors.toMap(Candidate::name, Candidate::reason, (first, second) -> first));
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
                List.of(Reason.OTHER_GENDER, Reason.SPEAKER),
                explanation.candidates().stream().map(Candidate::reason).toList());
    }

    @Test
    void theRuleIsGivenInWords() {
        assertTrue(explain("Anna Bell warned that the road was closed.").rule().contains("then “that”"));
    }

    private static Explanation explain(String source) {
        Text text = Text.of(source);
        Cast cast = new NameFinder().find(text);
        QuotationFinder finder = new QuotationFinder();
        return finder.explain(text, cast, finder.find(text, cast)).get(0);
    }
}
