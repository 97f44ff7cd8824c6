package org.crosscheck.language;

import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What follows from the language alone is drawn once in each. */
class FixedTest {
    private final AtomicInteger drawn = new AtomicInteger();
    private final Template page = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addSectionHelper(new Fixed())
            .build()
            .parse("{#fixed}<p>{count.incrementAndGet}</p>{/fixed} {name}");

    private String in(String language, String name) {
        return page.data("count", drawn, "name", name)
                .setAttribute(TemplateInstance.LOCALE, language)
                .render();
    }

    @Test
    void isDrawnOnceInALanguage() {
        assertEquals("<p>1</p> Ana", in("en", "Ana"));
        assertEquals("<p>1</p> Ravi", in("en", "Ravi"));
    }

    @Test
    void isDrawnAnewInAnotherLanguage() {
        assertEquals("<p>1</p> Ana", in("en", "Ana"));
        assertEquals("<p>2</p> Ana", in("de", "Ana"));
        assertEquals("<p>1</p> Ana", in("en", "Ana"));
    }

    @Test
    void isDrawnEachTimeWhereNoLanguageIsKnown() {
        assertEquals("<p>1</p> Ana", page.data("count", drawn, "name", "Ana").render());
        assertEquals("<p>2</p> Ana", page.data("count", drawn, "name", "Ana").render());
    }
}
