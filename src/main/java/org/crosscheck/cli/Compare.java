package org.crosscheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.comparison.Group;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.engine.comparison.Story;

/** Prints what several texts say about the same thing, as JSON. */
@Command(
        name = "compare",
        description = "Print the claims that several texts share and whether they agree, one JSON object a line.",
        mixinStandardHelpOptions = true)
public final class Compare implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Input input;

    @Option(names = "--explain", description = "also print the candidates that were rejected, each with its reasons")
    private boolean explain;

    /** Made by the call: the command itself is made for its options whenever any command is. */
    private Engine engine;

    /** One of the two. */
    static final class Input {
        @Option(
                names = "--jsonl",
                paramLabel = "FILE",
                description = "one {\"id\",\"text\",\"published\"?,\"outlet\"?} object a line; - reads standard input")
        private String jsonl;

        @Option(
                names = "--pairs",
                paramLabel = "FILE",
                description = "one {\"id\",\"a\",\"b\"} object a line: two sentences; - reads standard input")
        private String pairs;
    }

    @Override
    public Integer call() throws IOException {
        engine = new Engine();
        try (ComparisonWriter out = new ComparisonWriter(System.out)) {
            return input.jsonl != null ? compareTexts(out) : comparePairs(out);
        }
    }

    private int compareTexts(ComparisonWriter out) throws IOException {
        Story story = new Story();
        Set<String> ids = new HashSet<>();
        JsonLines lines = new JsonLines("compare", input.jsonl);
        lines.each(line -> {
            InputLine article = InputLine.read(line);
            if (!ids.add(article.id())) {
                throw new IllegalArgumentException("a second text with the id " + article.id());
            }
            add(story, article);
        });
        List<Link> rejected = new ArrayList<>();
        for (Group group : story.groups(explain ? rejected::add : link -> {})) {
            if (group.members().size() > 1) {
                out.write(group);
            }
        }
        for (Link link : rejected) {
            out.rejected(link);
        }
        return lines.failed() ? 1 : 0;
    }

    private void add(Story story, InputLine article) {
        Extraction extraction = engine.extract(article.text(), article.published());
        Source source = engine.source(article.id(), article.outlet(), article.published(), article.text());
        story.add(engine.claims(article.text(), extraction, source), engine.terms(article.text()));
    }

    private int comparePairs(ComparisonWriter out) throws IOException {
        JsonLines lines = new JsonLines("compare", input.pairs);
        lines.each(line -> {
            InputPair pair = InputPair.read(line);
            out.write(pair.id(), engine.comparePair(pair.a(), pair.b()));
        });
        return lines.failed() ? 1 : 0;
    }
}
