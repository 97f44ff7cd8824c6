package org.crosscheck.web.page;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ProblemTest {

    @Test
    void anErrorWithoutAPageOfItsOwnIsShownAsItsClass() {
        assertEquals(404, Problem.of(404).status());
        assertEquals(400, Problem.of(418).status());
        assertEquals(500, Problem.of(502).status());
    }
}
