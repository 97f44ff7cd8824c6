package org.crosscheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.runtime.QuarkusApplication;

import org.crosscheck.language.Language;
import org.crosscheck.model.Original;
import org.crosscheck.report.Edition;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Head;
import org.crosscheck.report.draft.MarkedDraft;
import org.crosscheck.report.files.Writers;
import org.crosscheck.workflow.CompileReport;
import org.crosscheck.workflow.FrozenReports;
import org.crosscheck.workflow.MarkedDrafts;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.UnknownException;

/** Compiling and writing a report inside the started application. */
@Dependent
public class ReportRun implements QuarkusApplication {
    private final CompileReport compileReport;
    private final FrozenReports frozenReports;
    private final MarkedDrafts markedDrafts;

    ReportRun(CompileReport compileReport, FrozenReports frozenReports, MarkedDrafts markedDrafts) {
        this.compileReport = compileReport;
        this.frozenReports = frozenReports;
        this.markedDrafts = markedDrafts;
    }

    /**
     * Exit status 0 when the file is written, else 1.
     *
     * @param arguments the story's title or number, the format's ending, the edition's name, the number of an earlier report
     *     or 0, the language's tag, whether positions are wanted, the file
     */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        Optional<Long> story = NamedStory.id(arguments[0]);
        if (story.isEmpty()) {
            System.err.println("report: " + NamedStory.unknown(arguments[0]));
            return 1;
        }
        if (arguments[1].equals(Format.DRAFT.ending())
                && Original.wordDraftOf(story.get()).isEmpty()) {
            System.err.println("report: this story has no draft that is a Word file");
            return 1;
        }
        Path file = Path.of(arguments[6]);
        try {
            int number = number(story.get(), Integer.parseInt(arguments[3]));
            Edition edition = Edition.valueOf(arguments[2]);
            FrozenReport frozen = frozenReports.of(story.get(), number, edition);
            Body body = body(
                    frozen,
                    story.get(),
                    Format.of(arguments[1]).orElseThrow(),
                    Boolean.parseBoolean(arguments[5]),
                    Language.accepted(arguments[4]));
            try (OutputStream out =
                    new BufferedOutputStream(new PrintedBytes(Files.newOutputStream(file), System.err))) {
                body.write(out);
            }
            System.out.println("report " + number + " of “"
                    + frozen.report().head().story().title() + "”, SHA-256 " + frozen.sha256());
            return 0;
        } catch (RefusedException e) {
            System.err.println("report: " + e.getMessage());
        } catch (UnknownException e) {
            System.err.println("report: this story has no report " + arguments[3]);
        } catch (IOException e) {
            System.err.println("report: " + file + " cannot be written: " + e.getMessage());
        }
        return 1;
    }

    private int number(long story, int wanted) {
        return wanted > 0
                ? wanted
                : compileReport.now(story, System.getProperty("user.name"), new PrintedCompiling(System.err));
    }

    /** Writes a file. */
    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    private Body body(FrozenReport frozen, long story, Format format, boolean positions, Language language) {
        if (format == Format.DRAFT) {
            Head head = frozen.report().head();
            MarkedDraft draft = markedDrafts.of(story, head.number(), head.edition());
            return out -> draft.write(language, out);
        }
        return out -> Writers.of(format, positions).orElseThrow().write(frozen, language, out);
    }
}
