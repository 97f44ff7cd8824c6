package org.crosscheck.workflow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.language.Say;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Group;
import org.crosscheck.model.History;
import org.crosscheck.model.Label;
import org.crosscheck.model.Story;
import org.crosscheck.model.Verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A story that goes to another workbench and comes out of it the same. */
@QuarkusTest
class ExchangeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What no story owns: people and outlets go by their names; sessions, accounts and settings stay at home. */
    private static final Set<String> NO_STORYS = Set.of(
            "story_entry",
            "regrouping",
            "compiling",
            "writing",
            "written_part",
            "story",
            "outlet",
            "person",
            "house_spelling",
            "history_head",
            "flyway_schema_history",
            "session",
            "membership",
            "invitation",
            "access_token",
            "failed_sign_in",
            "job");

    @Inject
    Bridge bridge;

    @Inject
    ExportStory exportStory;

    @Inject
    ImportStory importStory;

    @Inject
    DecideClaims decideClaims;

    @Inject
    Discuss discuss;

    @Inject
    SaveSearch saveSearch;

    @Inject
    ArrangeGroups arrangeGroups;

    @Inject
    ArrangeSpeakers arrangeSpeakers;

    @Inject
    CompileReport compileReport;

    @Inject
    VerifyHistory verifyHistory;

    @Inject
    UndoAct undoAct;

    @Inject
    Session session;

    @TempDir
    Path folder;

    private long story;

    @BeforeEach
    void aStoryThatPeopleWorkedOn() {
        story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        bridge.take(story, "Gazette", "Ships turned back at noon. “Nobody was hurt,” Ilse Wagner said. " + Bridge.SAID);
        bridge.take(
                story,
                "Pilot",
                "On Tuesday 40 people crossed, then 90 sheep. \uD83D\uDE00 “Nobody was hurt,” Ida Brandt said.");
        Group said = said(story, "Courier").group;
        bridge.decide(bridge.group(story, said.id), Verdict.AGREE);
        Claim claim = said(story, "Courier");
        decideClaims.decide(
                story,
                new Decided(
                        Clearance.CORRECT,
                        "“Closed for now,”",
                        "asked twice",
                        true,
                        Map.of(claim.id, Seen.of(claim, Decision.about(List.of(claim.id)), "Ben"))),
                "Ben");
        long comment = discuss.say(story, said.id, null, "Look at this, @Ben", "a token " + story, "Ann");
        discuss.say(story, said.id, comment, "I did.", "another " + story, "Ben");
        saveSearch.save(story, "Sheep", "q=sheep", "Ann");
        arrangeSpeakers.unite(story, speaker("Ida Brandt"), speaker("Ilse Wagner"), "Ann");
        arrangeGroups.split(
                story, said(story, "Courier").group.id, List.of(said(story, "Courier").id), "not the same", "Ann");
        compileReport.now(story, "Ann");
    }

    @Test
    void exportingImportingAndExportingAgainGivesTheSameBytes() throws IOException {
        String first = exported(story);
        long copy = importStory.read(file(first), "Cleo");
        assertNotEquals(story, copy);
        assertEquals(first, exported(copy));
    }

    @Test
    void theChainOfHistoryTakesTheReadRowsIn() throws IOException {
        importStory.read(file(exported(story)), "Cleo");
        assertEquals(null, verifyHistory.walk(null).wrong());
    }

    @Test
    void aFileThatIsNoStoryIsRefusedAndNothingIsStored() throws IOException {
        long before = stories();
        String whole = exported(story);
        for (String wrong : List.of(
                "",
                "no story",
                "{}",
                whole.substring(0, whole.length() / 2),
                whole.replace("crosscheck-story-1", "crosscheck-story-9"),
                whole.replace("\"version_id\":2", "\"version_id\":99"),
                whole.replace("Ships turned back at noon", "Ships turned back at once"),
                whole.replace(" PERSON Ida Brandt", " GIANT Ida Brandt"),
                whole.replace("\"stage\":\"DECIDED\"", "\"stage\":\"GUESSED\""))) {
            String told = assertThrows(RefusedException.class, () -> importStory.read(file(wrong), "Cleo"))
                    .getMessage();
            assertTrue(told.startsWith("The file cannot be read as a story: "), told);
        }
        assertEquals(before, stories());
    }

    @Test
    void whatIsWrongInAFileIsSaidByItsPlace() throws IOException {
        String whole = exported(story);
        Map<String, String> wrongs = Map.of(
                whole.replaceFirst("\"stage\":\"DECIDED\"", "\"stage\":\"GUESSED\""),
                " has a wrong “stage”: “GUESSED” is none of OPEN, WAITING, DISAGREEMENT, DECIDED.",
                whole.replaceFirst("\"start_offset\":\\d+", "\"start_offset\":\"soon\""),
                " has a wrong “start_offset”: it must be a whole number.",
                whole.replaceFirst("\"title\":\"The bridge\"", "\"name\":\"The bridge\""),
                "its story number 1 does not say its “title”.",
                whole.replaceFirst("\\{", "{\"weather\":[],"),
                "it has a part named “weather”, which this version does not know; read it into a newer workbench.",
                whole.replaceFirst("\"version_id\":2", "\"version_id\":99"),
                "it speaks of article_version number 99, which is not in it.");
        for (Map.Entry<String, String> wrong : wrongs.entrySet()) {
            String told = assertThrows(RefusedException.class, () -> importStory.read(file(wrong.getKey()), "Cleo"))
                    .getMessage();
            assertTrue(told.endsWith(wrong.getValue()), told);
            assertNotEquals(told, Say.inGerman(told));
            assertFalse(Say.inGerman(told).contains("its "), Say.inGerman(told));
        }
    }

    @Test
    void aFileFromBeforeFeedsAndDetailsIsReadAsIfItHadNone() throws IOException {
        String whole = exported(story);
        String old = whole.replace("\"detail_correction\":[],", "")
                .replace("\"feed_entry\":[],", "")
                .replace(",\"watched_feed\":[]", "")
                .replace(",\"revision\":0", "");
        assertFalse(old.contains("feed") || old.contains("detail_correction") || old.contains("revision"));
        assertEquals(whole, exported(importStory.read(file(old), "Cleo")));
    }

    @Test
    void theLabelsOfAFileInWhichEachWasARowBecomeTheirVersions() throws IOException {
        String whole = exported(story);
        String old = withRowsOfLabels(whole);
        assertFalse(old.contains("\"labels\""));
        assertTrue(old.contains("{\"end_offset\":10,\"kind\":\"DATE\",\"meaning\":"), old);
        assertEquals(whole, exported(importStory.read(file(old), "Cleo")));
        String lost = old.replace("\"start_offset\":3,\"version_id\":3", "\"start_offset\":3,\"version_id\":99");
        assertTrue(assertThrows(RefusedException.class, () -> importStory.read(file(lost), "Cleo"))
                .getMessage()
                .endsWith("it speaks of article_version number 99, which is not in it."));
    }

    /** The file as it was while each label was a row of its own. */
    private static String withRowsOfLabels(String whole) throws IOException {
        ObjectNode file = (ObjectNode) JSON.readTree(whole);
        ArrayNode rows = file.putArray("label");
        int version = 0;
        for (JsonNode row : file.get("article_version")) {
            version++;
            for (Label label : Label.read(((ObjectNode) row).remove("labels").asText())) {
                ObjectNode former = rows.addObject()
                        .put("end_offset", label.end())
                        .put("kind", label.kind().name());
                if (label.meaning() != null) {
                    former.put("meaning", label.meaning());
                }
                former.put("start_offset", label.start()).put("version_id", version);
            }
        }
        return file.toString();
    }

    @Test
    void anExportedStoryFitsItsPublishedSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        ExchangeTest.class.getResourceAsStream("/META-INF/resources/schemas/crosscheck-story-1.json"));
        String whole = exported(story);
        assertEquals(Set.of(), schema.validate(whole, InputFormat.JSON));
        assertFalse(schema.validate(whole.replaceFirst("\\{", "{\"secrets\":[],"), InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void whatWasDoneElsewhereCanBeTakenBackHere() throws IOException {
        long copy = importStory.read(file(exported(story)), "Cleo");
        session.clear();
        Claim split = said(copy, "Courier");
        assertEquals(Clearance.CORRECT, split.clearance);
        History decided = act(copy, "decision ");
        undoAct.undo(copy, decided.id, decided.who);
        session.clear();
        assertEquals(Clearance.UNCHECKED, said(copy, "Courier").clearance);
        assertEquals(Clearance.CORRECT, said(story, "Courier").clearance);
    }

    @Test
    void aSplitMadeElsewhereCanBeTakenBackHere() throws IOException {
        long copy = importStory.read(file(exported(story)), "Cleo");
        for (long id : List.of(copy, story)) {
            session.clear();
            assertNotEquals(said(id, "Courier").group.id, said(id, "Gazette").group.id);
            History apart = History.ofStory(id).stream()
                    .filter(act -> act.action.equals(ArrangeGroups.SPLIT))
                    .findFirst()
                    .orElseThrow();
            undoAct.undo(id, apart.id, apart.who);
            session.clear();
            assertEquals(said(id, "Courier").group.id, said(id, "Gazette").group.id, "story " + id);
        }
    }

    /** Row 53: two claims that are always decided together are never exported apart. */
    @Test
    void row53AnExportDuringEditsIsOneSnapshot() throws Exception {
        List<Long> both = Claim.ofStory(story).stream()
                .filter(claim -> claim.clearance == Clearance.UNCHECKED)
                .limit(2)
                .map(claim -> claim.id)
                .toList();
        AtomicInteger edits = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        FutureTask<Void> editor = new FutureTask<>(() -> {
            while (!over.get()) {
                Clearance next = edits.get() % 2 == 0 ? Clearance.CONFIRMED : Clearance.CUT;
                decideClaims.decide(story, new Decided(next, null, "", false, seen(both)), "Ben");
                edits.incrementAndGet();
            }
            return null;
        });
        new Thread(editor, "editor").start();
        try {
            for (int i = 0; i < 12 || edits.get() < 4; i++) {
                Set<String> clearances = new TreeSet<>();
                for (JsonNode claim : JSON.readTree(exported(story)).get("claim")) {
                    String clearance = claim.path("clearance").asText();
                    if (clearance.equals("CONFIRMED") || clearance.equals("CUT")) {
                        clearances.add(clearance);
                    }
                }
                assertTrue(clearances.size() <= 1, clearances.toString());
            }
        } finally {
            over.set(true);
            editor.get();
        }
    }

    private static Map<Long, Seen> seen(List<Long> claims) {
        return QuarkusTransaction.requiringNew().call(() -> claims.stream().collect(Collectors.toMap(id -> id, id -> {
            Claim claim = Claim.findById(id);
            return Seen.of(claim, Decision.about(List.of(id)), "Ben");
        })));
    }

    private static History act(long id, String subject) {
        return History.ofStory(id).stream()
                .filter(act -> act.subject.startsWith(subject) && act.undo != null)
                .findFirst()
                .orElseThrow();
    }

    /** A table that a migration adds belongs to a story's file, or is named here. */
    @Test
    void noTableOfAStoryIsForgotten() throws IOException {
        String whole = exported(story);
        Set<String> forgotten = new TreeSet<>(tables());
        forgotten.removeAll(NO_STORYS);
        forgotten.removeIf(table -> whole.contains("\"" + table + "\":["));
        assertEquals(Set.of(), forgotten);
    }

    @Transactional
    Set<String> tables() {
        return session.doReturningWork(database -> {
            Set<String> tables = new TreeSet<>();
            try (var found = database.getMetaData()
                    .getTables(null, database.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT));
                }
            }
            return tables;
        });
    }

    /** What an outlet has of the bridge. */
    private Claim said(long id, String outlet) {
        return bridge.quotations(id, outlet).stream()
                .filter(claim -> claim.exact.contains("old bridge"))
                .findFirst()
                .orElseThrow();
    }

    private long stories() {
        session.clear();
        return Story.open().size();
    }

    private long speaker(String name) {
        session.clear();
        return org.crosscheck.model.Speaker.ofStory(story).stream()
                .filter(speaker -> speaker.name.equals(name))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "story", ".json"), text);
    }

    private String exported(long id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exportStory.write(id, out);
        return out.toString(UTF_8);
    }
}
