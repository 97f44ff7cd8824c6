package org.crosscheck.workflow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Evidence;
import org.crosscheck.model.EvidencePart;
import org.crosscheck.model.History;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class DecideClaimsTest {
    @Inject
    Bridge bridge;

    @Inject
    DecideClaims decideClaims;

    @Inject
    AttachEvidence attachEvidence;

    @Inject
    UndoAct undoAct;

    @Inject
    SignOffStory signOffStory;

    @Inject
    Standings standings;

    @Inject
    Session session;

    @TempDir
    Path folder;

    private long story;
    private long claim;

    @BeforeEach
    void aStoryWithAClaim() {
        story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        claim = Claim.ofStory(story).get(0).id;
    }

    @Test
    void aDecisionIsBoundToTheClaimsWords() {
        decide(Clearance.CONFIRMED, null);
        assertEquals(Clearance.CONFIRMED, claim().clearance);
        assertEquals(claim().exact, decisions().get(0).exact);

        QuarkusTransaction.requiringNew().run(() -> {
            Claim changed = Claim.inStory(story, claim).orElseThrow();
            changed.exact = changed.exact + " again";
            standings.refreshClaims(List.of(changed));
        });
        assertEquals(Clearance.RECHECK, claim().clearance);
    }

    @Test
    void aCorrectionNeedsTheWordsToPrint() {
        assertRefused(Clearance.CORRECT, " ");
        decide(Clearance.CORRECT, " closed for a week ");
        assertEquals("closed for a week", decisions().get(0).wording);
        decide(Clearance.CUT, "ignored");
        assertEquals(null, decisions().get(1).wording);
    }

    @Test
    void withoutADecisionOrAClaimNothingIsStored() {
        assertRefused(null, null);
        Decided none = new Decided(Clearance.CUT, null, "", false, Map.of());
        assertThrows(RefusedException.class, () -> decideClaims.decide(story, none, "Ben"));
        assertEquals(List.of(), decisions());
    }

    @Test
    void theSameFormSentTwiceDecidesOnceAndAStaleOneNot() {
        Decided decided = new Decided(Clearance.CUT, null, "n", false, seen());
        Decided other = new Decided(Clearance.CONFIRMED, null, "n", false, seen());
        assertEquals(decideClaims.decide(story, decided, "Ben"), decideClaims.decide(story, decided, "Ben"));
        assertThrows(StaleException.class, () -> decideClaims.decide(story, other, "Ben"));
        assertThrows(StaleException.class, () -> decideClaims.decide(story, decided, "Cleo"));
        assertEquals(1, decisions().size());
    }

    @Test
    void itsAuthorTakesADecisionBack() {
        decide(Clearance.CUT, null);
        undoAct.undo(story, History.of("decision " + decisions().get(0).id).get(0).id, "Ben");
        assertEquals(Clearance.UNCHECKED, claim().clearance);
        assertEquals(1, decisions().size());
    }

    @Test
    void evidenceKeepsAFileByteByByteAndOnce() throws Exception {
        decide(Clearance.CONFIRMED, null);
        byte[] bytes = "page\0".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("upload"), bytes);
        Proof proof = proof("https://example.org/minutes", file, "../../minu\ttes.pdf");
        long evidence = attach(proof);

        assertEquals(evidence, attach(proof));
        Evidence kept = Evidence.inStory(story, evidence).orElseThrow();
        assertEquals("minutes.pdf", kept.fileName);
        assertEquals(bytes.length, kept.fileSize);
        assertEquals(3, EvidencePart.of(evidence).size());
        java.io.ByteArrayOutputStream whole = new java.io.ByteArrayOutputStream();
        EvidencePart.of(evidence).forEach(part -> whole.writeBytes(part.bytes));
        assertArrayEquals(bytes, whole.toByteArray());
    }

    @Test
    void aFileOfOneByteTooManyIsTooLarge() throws Exception {
        decide(Clearance.CONFIRMED, null);
        Path file = Files.write(folder.resolve("upload"), new byte[10 * 1024 * 1024 + 1]);
        assertThrows(TooLargeException.class, () -> attach(proof(null, file, "a.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org/x", "example.org", "http://"})
    void anAddressThatABrowserShouldNotOpenIsRefused(String address) {
        decide(Clearance.CONFIRMED, null);
        assertThrows(RefusedException.class, () -> attach(proof(address, null, null)));
    }

    @Test
    void evidenceThatSaysNothingIsRefused() {
        decide(Clearance.CONFIRMED, null);
        assertThrows(RefusedException.class, () -> attach(proof(" ", null, null)));
    }

    @ParameterizedTest
    @CsvSource({"C:\\temp\\a.pdf,a.pdf", "'..',file", "/etc/passwd,passwd", "'',file", "'a\r\nb\u202E.pdf',ab.pdf"})
    void aFileNameIsForShowOnly(String sent, String kept) {
        assertEquals(kept, Field.fileName(sent, 200));
    }

    @Test
    void aStorySignedOffIsFrozenUntilItIsOpenedWithAReason() {
        signOffStory.close(story, "all checked", "Ann");
        FrozenException frozen = assertThrows(FrozenException.class, () -> decide(Clearance.CUT, null));
        assertTrue(frozen.getMessage().contains("signed off"));
        assertThrows(FrozenException.class, () -> bridge.take(story, "Post", "Six boats sank."));
        assertThrows(RefusedException.class, () -> signOffStory.reopen(story, " ", "Ann"));
        signOffStory.reopen(story, "a call came in", "Ben");
        decide(Clearance.CUT, null);
        assertEquals(
                List.of("opened again", "signed off"),
                History.of("story " + story).stream()
                        .map(entry -> entry.action)
                        .limit(2)
                        .toList());
    }

    private long attach(Proof proof) {
        return attachEvidence.attach(story, decisions().get(0).id, proof, "Ben");
    }

    private static Proof proof(String address, Path file, String name) {
        return new Proof(address, null, file, name, "application/pdf", null, null, null, null, false);
    }

    private void decide(Clearance clearance, String wording) {
        decideClaims.decide(story, new Decided(clearance, wording, "", false, seen()), "Ben");
    }

    private void assertRefused(Clearance clearance, String wording) {
        assertThrows(RefusedException.class, () -> decide(clearance, wording));
    }

    private Map<Long, Seen> seen() {
        return Map.of(claim, Seen.of(claim(), decisions(), "Ben"));
    }

    private List<Decision> decisions() {
        session.clear();
        return Decision.about(List.of(claim));
    }

    private Claim claim() {
        session.clear();
        return Claim.inStory(story, claim).orElseThrow();
    }
}
