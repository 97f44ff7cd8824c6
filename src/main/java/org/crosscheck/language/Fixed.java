package org.crosscheck.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.TemplateInstance;

/**
 * A section whose words follow from the language alone: {@code {#fixed}…{/fixed}} is drawn once in each, and not anew on every
 * page. Thread-safe.
 */
@EngineConfiguration
public final class Fixed implements SectionHelperFactory<Fixed.Section> {

    @Override
    public List<String> getDefaultAliases() {
        return List.of("fixed");
    }

    @Override
    public Section initialize(SectionInitContext context) {
        return new Section();
    }

    /** One such section of a template. */
    public static final class Section implements SectionHelper {
        private final Map<Object, ResultNode> drawn = new ConcurrentHashMap<>();

        private Section() {}

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            Object language = context.resolutionContext().getAttribute(TemplateInstance.LOCALE);
            ResultNode known = language == null ? null : drawn.get(language);
            return known != null
                    ? CompletedStage.of(known)
                    : context.execute().thenApply(fresh -> language == null ? fresh : keep(language, fresh));
        }

        private ResultNode keep(Object language, ResultNode fresh) {
            StringBuilder words = new StringBuilder();
            fresh.process(words::append);
            ResultNode kept = new Words(words.toString());
            drawn.put(language, kept);
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
