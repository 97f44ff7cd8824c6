package org.crosscheck.engine.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KYIV, Ukraine (AP) \u2014 The ferry sank.          | KYIV, Ukraine (AP)          | AP
                    LONDON, Feb 27 - The ferry sank.               | LONDON, Feb 27              |
                    LONDON, Feb 27 (Reuters) - The ferry sank.     | LONDON, Feb 27 (Reuters)    | Reuters
                    April 19 (Reuters) - The ferry sank.           | April 19 (Reuters)          | Reuters
                    Nairobi (AFP) \u2013 The ferry sank.               | Nairobi (AFP)               | AFP
                    KIEV, Ukraine -- The ferry sank.               | KIEV, Ukraine               |
                    WASHINGTON\u2014The ferry sank.                    | WASHINGTON                  |
                    SAN FRANCISCO, Calif. (AP) _ The ferry sank.   | SAN FRANCISCO, Calif. (AP)  | AP
                    """)
    void saysFromWhereAndByWhom(String text, String dateline, String agency) {
        Dateline found = Dateline.find(Text.of(text));

        assertEquals(dateline, found.span().in(text));
        assertEquals(agency, found.agency() == null ? null : found.agency().in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The ferry \u2014 an old one \u2014 sank.",
                "NATO - which met on Monday - said nothing.",
                "Kyiv - The ferry sank.",
                "\u201cLONDON\u201d - The word was painted on the hull.",
                "The ferry (AP) sank."
            })
    void isNotSeenWhereThereIsNone(String text) {
        assertNull(Dateline.find(Text.of(text)));
    }
}
