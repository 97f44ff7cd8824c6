package org.crosscheck.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** After signing in one stays in the workbench (HOSTILE.md, row 49). */
class NextTest {

    @Test
    void leadsToAPageOfTheWorkbench() {
        assertEquals("/stories/5?q=%C3%A4&kind=FACT", Next.local("/stories/5?q=%C3%A4&kind=FACT"));
        assertEquals("/", Next.local("/"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "stories",
                "/a\r\nLocation: x",
                "/\t/evil.example",
                "\\\\evil.example",
                "/ä"
            })
    void neverElsewhere(String wanted) {
        assertEquals("/stories", Next.local(wanted));
    }
}
