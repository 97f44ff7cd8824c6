package org.crosscheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** A name in a template means what the nearest section around it calls so. */
class SurroundingsTest {
    private static final String PAGE =
            "{#include frame paper=paper}{#for row in rows}{title} {row.name} {#if open}open{/if};{/for}{/include}";

    private final List<String> asked = new ArrayList<>();
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(new Surroundings())
            .addValueResolver(new Witness())
            .build();

    record Row(String name) {}

    SurroundingsTest() {
        engine.putTemplate("frame", engine.parse("<{paper}>{#insert /}"));
    }

    private static String drawn(Template page) {
        return page.data("paper", "Post", "title", "Flood", "open", true)
                .data("rows", List.of(new Row("A"), new Row("B")))
                .render();
    }

    @Test
    void isFoundAroundLoopsAndIncludedPages() {
        assertEquals("<Post>Flood A open;Flood B open;", drawn(engine.parse(PAGE)));
    }

    @Test
    void isAskedOfNoValueWhereASectionHasGivenIt() {
        Template page = engine.parse(PAGE);
        drawn(page);
        asked.clear();
        drawn(page);
        assertEquals(List.of(), asked);
    }

    @Test
    void innerSectionsHideOuterOnes() {
        Template page = engine.parse("{#for title in rows}{title.name}{/for} {title}");
        assertEquals("AB Flood", drawn(page));
    }

    @Test
    void whatFollowsADotIsNotLookedForAround() {
        Template page = engine.parse("{#for row in rows}{row.title}{/for}");
        assertThrows(TemplateException.class, () -> drawn(page));
    }

    @Test
    void anUnknownNameIsRefused() {
        Template page = engine.parse("{#for row in rows}{column}{/for}");
        assertThrows(TemplateException.class, () -> drawn(page));
    }

    /** Any of the many kinds of value a template knows: it is asked, and never knows the name. */
    private final class Witness implements ValueResolver {
        @Override
        public int getPriority() {
            return 500;
        }

        @Override
        public boolean appliesTo(EvalContext context) {
            if (List.of("title", "open", "paper", "row", "rows").contains(context.getName())) {
                asked.add(context.getName());
            }
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            throw new IllegalStateException(context.getName());
        }
    }
}
