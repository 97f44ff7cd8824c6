package org.crosscheck.engine.quotation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.name.NameFinder;
import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;

class QuotationFinderTest {

    @Test
    void aQuotationHasItsWordsItsSpeakerAndItsCue() {
        String source = "\u201cWe will rebuild the bridge,\u201d Mayor Ann Lee said on Monday.";
        Text text = Text.of(source);
        List<Quotation> found = new QuotationFinder().find(text, new NameFinder().find(text));
        assertEquals(1, found.size());
        Quotation quotation = found.get(0);
        assertEquals("\u201cWe will rebuild the bridge,\u201d", quotation.span().in(source));
        assertEquals("Mayor Ann Lee", quotation.speaker().in(source));
        assertEquals("said", quotation.cue().in(source));
        assertEquals(Quotation.Kind.DIRECT, quotation.kind());
    }
}
