package org.crosscheck.report.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.crosscheck.language.Language;
import org.crosscheck.report.Blot;
import org.crosscheck.report.Claim;
import org.crosscheck.report.Edition;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Source;

/**
 * The desk's own draft, to be written with a report's decisions in its margin.
 *
 * @param report whose decisions they are; in its redacted edition an {@link OpenCopy} is written
 * @param source the draft in the report's register
 * @param file as the draft's newest version was handed in
 * @param blot what the redacted edition leaves out of the text
 */
public record MarkedDraft(FrozenReport report, Source source, DraftFile file, Blot blot) {

    /**
     * Writes the file; {@code out} is flushed and stays open.
     *
     * @param language of what is said in the margin beside what people wrote
     */
    public void write(Language language, OutputStream out) throws IOException {
        List<Remark> remarks = remarks(RemarkText.in(language));
        if (report.report().head().edition() == Edition.INTERNAL) {
            Margin.write(file, remarks, out);
        } else {
            OpenCopy.write(file, remarks, blot, out);
        }
    }

    /** What was decided on the draft's claims, by their place in it. */
    private List<Remark> remarks(RemarkText text) {
        return report.report().groups().stream()
                .flatMap(group -> group.claims().stream())
                .filter(claim -> claim.source() == source.id()
                        && claim.version() == source.newest().number())
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .flatMap(claim -> remarks(claim, text).stream())
                .toList();
    }

    /** The decisions that stand, or those of people who disagree. */
    private static List<Remark> remarks(Claim claim, RemarkText text) {
        return (claim.standing().isEmpty() ? claim.contrary() : claim.standing())
                .stream()
                        .map(decision -> new Remark(
                                claim.start(), claim.end(), decision.who(), decision.at(), text.of(decision)))
                        .toList();
    }
}
