package org.crosscheck.language;

import java.util.List;
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
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addSectionHelper(new Fixed())
            .build();
    private final Template page = engine.parse("{#fixed}<p>{count.incrementAndGet}</p>{/fixed} {name}");

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

    @Test
    void isDrawnOnceForEachValueThatItFollowsFrom() {
        Template badges = engine.parse("{#for code in codes}{#fixed code}{code}{count.incrementAndGet} {/fixed}{/for}");
        TemplateInstance drawnThrice = badges.data("count", drawn, "codes", List.of("AGREE", "CONFLICT", "AGREE"));
        assertEquals(
                "AGREE1 CONFLICT2 AGREE1 ",
                drawnThrice.setAttribute(TemplateInstance.LOCALE, "en").render());
        assertEquals(
                "AGREE3 CONFLICT4 AGREE3 ",
                drawnThrice.setAttribute(TemplateInstance.LOCALE, "de").render());
    }
}
