package org.crosscheck.workflow;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CapTest {
    private final Engine engine = new Engine();

    @Test
    void anArticleIsKeptWhole() {
        Extraction extraction = engine.extract("At least 40 people fled, Mayor Ana Petrov said.", null);
        assertSame(extraction, Cap.on(extraction));
    }

    /** HOSTILE.md, row 19. */
    @Test
    void ofTooManyClaimsTheFirstAreKept() {
        Extraction extraction =
                engine.extract("The flood took 40 houses and 3 barns.\n\n".repeat(Cap.MOST_CLAIMS), null);
        Extraction kept = Cap.on(extraction);

        assertTrue(extraction.quantities().size() > Cap.MOST_CLAIMS);
        assertEquals(extraction.quantities().subList(0, Cap.MOST_CLAIMS), kept.quantities());
    }
}
