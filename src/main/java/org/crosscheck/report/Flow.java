package org.crosscheck.report;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;

/**
 * The section <code>{#flow item in list}</code> of templates: draws what {@code {#for}} draws, but each item only when its turn
 * to be written comes, and forgets it then; {@code for} draws all of them first. For lists of thousands. It knows no
 * {@code item_isFirst} and no {@code else}. Immutable; thread-safe.
 */
@EngineConfiguration
public final class Flow implements SectionHelperFactory<Flow.Section> {
    /** The attribute of a template whose {@link Hundredths} count each item that was drawn; it may be absent. */
    static final String ITEMS = "items";

    private static final String ITEM = "alias";
    private static final String LIST = "iterable";

    private final LoopSectionHelper.Factory loop = new LoopSectionHelper.Factory();

    @Override
    public List<String> getDefaultAliases() {
        return List.of("flow");
    }

    @Override
    public ParametersInfo getParameters() {
        return loop.getParameters();
    }

    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        return loop.initializeBlock(outer, block);
    }

    @Override
    public Section initialize(SectionInitContext context) {
        return new Section(context.getParameter(ITEM), context.getExpression(LIST), context.getBlock(MAIN_BLOCK_NAME));
    }

    /** One such section of a template. */
    public static final class Section implements SectionHelper {
        private final String item;
        private final Expression list;
        private final SectionBlock block;

        private Section(String item, Expression list, SectionBlock block) {
            this.item = item;
            this.list = list;
            this.block = block;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            return context.evaluate(list).thenApply(items -> new Items((Iterable<?>) items, context));
        }

        private final class Items extends ResultNode {
            private final Iterable<?> items;
            private final SectionResolutionContext context;

            Items(Iterable<?> items, SectionResolutionContext context) {
                this.items = items;
                this.context = context;
            }

            @Override
            public void process(Consumer<String> page) {
                Hundredths counted = (Hundredths) context.resolutionContext().getAttribute(ITEMS);
                for (Object value : items) {
                    drawn(value).toCompletableFuture().join().process(page);
                    if (counted != null) {
                        counted.add(1);
                    }
                }
            }

            private CompletionStage<ResultNode> drawn(Object value) {
                return context.execute(
                        block, context.resolutionContext().createChild(Mapper.wrap(Map.of(item, value)), null));
            }
        }
    }
}
