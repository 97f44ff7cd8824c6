package org.crosscheck.engine.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GlossaryTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final Text TEXT = Text.of("""
            Mayor Dana Oyelaran said: “Harbour crews will tow the boats home.”

            Harbour fees rose. In Lodra 40 boats and 12 ferries were damaged by the storm.

            “Crews towed Harbour One home,” Oyelaran said. In Lodra 40 boats were damaged by the storm.
            """);

    private final Engine engine = new Engine();

    @Test
    void claimsOfAnArticleAreProfiledTogetherAsEachByItself() {
        List<Claim> claims = claims();
        assertTrue(claims.size() >= 5, () -> claims.toString());
        Glossary glossary = new Glossary();
        for (Claim claim : claims) {
            Profile together = Profile.whole(claim, glossary);
            Profile alone = new Profile(claim);
            assertEquals(alone.allTerms(), together.allTerms());
            assertEquals(alone.wording(), together.wording());
            assertEquals(alone.voice(), together.voice());
            assertEquals(alone.counted(), together.counted());
            assertEquals(alone.keyed(), together.keyed());
        }
    }

    @Test
    void anArticlesTermsAreTheSameAfterItsClaims() {
        Set<String> alone = engine.terms(TEXT);
        Glossary glossary = new Glossary();
        claims().forEach(claim -> Profile.whole(claim, glossary));
        assertEquals(alone, engine.terms(TEXT, glossary));
    }

    private List<Claim> claims() {
        Extraction extraction = engine.extract(TEXT, DAY);
        return engine.claims(TEXT, extraction, engine.source("1", "Post", DAY, TEXT));
    }
}
