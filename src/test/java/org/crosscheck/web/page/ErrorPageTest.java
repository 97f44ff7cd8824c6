package org.crosscheck.web.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ErrorPageTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503})
    void saysWhatHappenedAndWhatToDoNext(int status) {
        Problem problem = Problem.of(status);
        assertEquals(status, problem.status());
        String page = Templates.render(new ErrorPage(Frame.plain(problem.title(), null), problem));
        assertTrue(page.contains("<h1>" + problem.title() + "</h1>\n<p>" + problem.advice() + "</p>"), page);
        assertTrue(page.contains("href=\"/stories\""), page);
    }

    @Test
    void anErrorWithoutAPageOfItsOwnIsShownAsItsClass() {
        assertEquals(400, Problem.of(418).status());
        assertEquals(500, Problem.of(502).status());
    }
}
