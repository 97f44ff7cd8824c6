package org.crosscheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;

/** Prints what texts say as JSON, one line a text, in input order; holds one text at a time. */
@Command(
        name = "extract",
        description = "Print the quotations, figures and times of texts, one JSON object a line.",
        mixinStandardHelpOptions = true)
public final class Extract implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "UTF-8 text files")
    private List<Path> files = List.of();

    @Option(
            names = "--jsonl",
            paramLabel = "FILE",
            description = "one {\"id\",\"text\",\"published\"?} object a line; - reads standard input")
    private String jsonl;

    @Option(
            names = "--explain",
            description =
                    "add to each quotation why it was found and who else was not taken for its speaker, and to each"
                            + " figure what bounds, measures and dates it and who claims it")
    private boolean explain;

    private final Engine engine = new Engine();
    private final PrintStream errors = System.err;
    private boolean failed;

    @Override
    public Integer call() throws IOException {
        if (jsonl == null && files.isEmpty()) {
            errors.println("extract: name text files, or --jsonl FILE");
            return 2;
        }
        try (ExtractionWriter out = new ExtractionWriter(System.out)) {
            for (Path file : files) {
                extract(file, out);
            }
            if (jsonl != null) {
                extractLines(out);
            }
        }
        return failed ? 1 : 0;
    }

    private void extract(Path file, ExtractionWriter out) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (MalformedInputException e) {
            fail(file + ": not UTF-8 text");
            return;
        } catch (IOException e) {
            fail(file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
            return;
        }
        String name = file.getFileName().toString();
        String id = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
        write(out, id, text, null);
    }

    private void extractLines(ExtractionWriter out) throws IOException {
        JsonLines lines = new JsonLines("extract", jsonl);
        lines.each(line -> {
            InputLine input = InputLine.read(line);
            write(out, input.id(), input.text(), input.published());
        });
        failed |= lines.failed();
    }

    private void write(ExtractionWriter out, String id, String text, LocalDate published) throws IOException {
        Extraction extraction = engine.extract(text, published);
        out.write(id, text, extraction, explain ? Explanations.of(engine, text, extraction) : null);
    }

    private void fail(String message) {
        errors.println("extract: " + message);
        failed = true;
    }
}
