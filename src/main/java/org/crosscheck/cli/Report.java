package org.crosscheck.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.crosscheck.language.Language;
import org.crosscheck.report.Edition;
import org.crosscheck.report.Format;

/** Compiles a story's report and writes it to a file, without serving pages. */
@Command(
        name = "report",
        description = {
            "Compile a story's report, freeze it, and write it to a file. Prints its number and its hash.",
            "The redacted edition leaves out notes, contacts, confidential sources and reviewers' names.",
            "draft.docx is the desk's own Word file with every decision in its margin; its redacted edition is a new file with",
            "the draft's text, and nothing else that the desk's file came with."
        },
        mixinStandardHelpOptions = true)
public final class Report implements Callable<Integer> {
    @Parameters(paramLabel = "STORY", description = "the title of an open story, or a story's number")
    private String story;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "html (the default), pdf, docx, draft.docx, csv, xlsx, json, annotations.jsonld, claimreview.jsonld")
    private String format = Format.HTML.ending();

    @Option(names = "--edition", paramLabel = "EDITION", description = "internal (the default) or redacted")
    private Edition edition = Edition.INTERNAL;

    @Option(names = "--number", paramLabel = "N", description = "write this report, compiled earlier, and compile none")
    private int number;

    @Option(names = "--language", paramLabel = "TAG", description = "en (the default) or de")
    private String language = Locale.ENGLISH.getLanguage();

    @Option(
            names = "--positions",
            description = "annotations.jsonld: give offsets too, which hold for the text whose hash is given")
    private boolean positions;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the file, overwritten where it is")
    private Path out;

    @Override
    public Integer call() {
        if (Format.of(format).isEmpty()) {
            System.err.println("report: no format " + format + "; there are " + formats());
            return 1;
        }
        if (Language.named(language).isEmpty()) {
            System.err.println("report: no language " + language + "; there are en and de");
            return 1;
        }
        return Quietly.run(
                ReportRun.class,
                "report",
                story,
                format,
                edition.name(),
                String.valueOf(number),
                language,
                String.valueOf(positions),
                out.toAbsolutePath().toString());
    }

    private static String formats() {
        return Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining(", "));
    }
}
