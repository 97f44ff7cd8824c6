package org.crosscheck.report;

import java.io.IOException;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a report as comma-separated values, a line for every claim. Holds nothing; thread-safe. */
public final class CsvWriter {
    /** Tells spreadsheets that UTF-8 follows. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "group",
                    "kind",
                    "about",
                    "proposal",
                    "verdict",
                    "reviewer",
                    "reviewed at",
                    "note",
                    "sources",
                    "origins",
                    "outlet",
                    "title",
                    "published",
                    "address",
                    "speaker",
                    "passed on by",
                    "exact words",
                    "start",
                    "end",
                    "as read",
                    "unit",
                    "as of",
                    "found as",
                    "text sha-256",
                    "decision",
                    "proposed wording",
                    "decided by",
                    "decided at",
                    "decision note",
                    "evidence")
            .get();

    /** Writes all of it; {@code out} stays open and is flushed. */
    public void write(Report report, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        for (Report.Group group : report.groups()) {
            for (Report.Claim claim : group.claims()) {
                printer.printRecord(
                        Stream.concat(about(group), about(claim)).map(Cell::of).toList());
            }
        }
        printer.flush();
    }

    private static Stream<Object> about(Report.Group group) {
        Report.Review last = group.reviews().isEmpty() ? null : group.reviews().get(0);
        return Stream.of(
                group.id(),
                group.kind().words(),
                group.title(),
                group.proposal().words(),
                group.decision() == null ? "" : group.decision().words(),
                last == null ? "" : last.reviewer(),
                last == null ? "" : last.at(),
                last == null ? "" : last.note(),
                group.sources(),
                group.origins());
    }

    private static Stream<Object> about(Report.Claim claim) {
        Report.Source source = claim.source();
        Figure figure = claim.figure();
        Report.Decision decision = claim.decision();
        return Stream.<Object>of(
                orEmpty(source.outlet()),
                orEmpty(source.title()),
                orEmpty(source.published()),
                orEmpty(source.address()),
                orEmpty(claim.speaker()),
                orEmpty(claim.relayedBy()),
                claim.exact(),
                claim.start(),
                claim.end(),
                figure == null ? "" : figure.words(),
                figure == null ? "" : figure.unit(),
                claim.asOf() == null ? "" : claim.asOf().words(),
                claim.rule(),
                source.sha256(),
                claim.fate().words(),
                decision == null ? "" : orEmpty(decision.wording()),
                decision == null ? "" : decision.who(),
                decision == null ? "" : decision.at(),
                decision == null ? "" : decision.note(),
                decision == null ? "" : decision.restsOn());
    }

    private static Object orEmpty(Object value) {
        return value == null ? "" : value;
    }
}
