package org.crosscheck.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Parameter;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.TemplateInstance;

/**
 * A section whose words follow from the language alone: {@code {#fixed}…{/fixed}} is drawn once in each, and not anew on every
 * page. {@code {#fixed code}…{/fixed}} follows from that value as well and is drawn once for each, so that only what has few
 * values may be one: the names of an enumeration, never what somebody wrote. Thread-safe.
 */
@EngineConfiguration
public final class Fixed implements SectionHelperFactory<Fixed.Section> {

    private static final String VALUE = "value";

    @Override
    public List<String> getDefaultAliases() {
        return List.of("fixed");
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.builder()
                .addParameter(Parameter.builder(VALUE).optional().build())
                .build();
    }

    @Override
    public Scope initializeBlock(Scope outerScope, BlockInfo block) {
        if (block.hasParameter(VALUE)) {
            block.addExpression(VALUE, block.getParameter(VALUE));
        }
        return outerScope;
    }

    @Override
    public Section initialize(SectionInitContext context) {
        return new Section(context.getExpression(VALUE));
    }

    /** What a section's words follow from. */
    private record Ground(Object language, Object value) {}

    /** One such section of a template. */
    public static final class Section implements SectionHelper {
        private final Expression value;
        private final Map<Ground, ResultNode> drawn = new ConcurrentHashMap<>();

        /** @param value null where the words follow from the language alone */
        private Section(Expression value) {
            this.value = value;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            Object language = context.resolutionContext().getAttribute(TemplateInstance.LOCALE);
            if (language == null) {
                return context.execute();
            }
            return value == null
                    ? drawn(new Ground(language, ""), context)
                    : context.resolutionContext()
                            .evaluate(value)
                            .thenCompose(found -> drawn(new Ground(language, found), context));
        }

        private CompletionStage<ResultNode> drawn(Ground ground, SectionResolutionContext context) {
            ResultNode known = drawn.get(ground);
            return known != null ? CompletedStage.of(known) : context.execute().thenApply(fresh -> keep(ground, fresh));
        }

        private ResultNode keep(Ground ground, ResultNode fresh) {
            StringBuilder words = new StringBuilder();
            fresh.process(words::append);
            ResultNode kept = new Words(words.toString());
            drawn.put(ground, kept);
            return kept;
        }
    }

    private static final class Words extends ResultNode {
        private final String words;

        Words(String words) {
            this.words = words;
        }

        @Override
        public void process(Consumer<String> page) {
            page.accept(words);
        }
    }
}
