package org.crosscheck.workflow;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.History;
import org.crosscheck.model.HouseSpelling;
import org.crosscheck.model.Outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

@QuarkusTest
class RolesTest {
    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    AssignRole assignRole;

    @Inject
    KeepHouse keepHouse;

    @Inject
    Session session;

    private long story;

    @BeforeEach
    void open() {
        story = createStory.titled("The dam", "Ann");
    }

    @Test
    void anArticleIsAnOutletsReportUntilSomebodySaysOtherwise() throws UnreadableException {
        long speech = take("Ministry", "The dam holds, the minister said in her speech.");

        assertEquals(Article.Role.OUTLET, role(speech));
        assignRole.assign(story, speech, Article.Role.PRIMARY, "Ann");

        assertEquals(Article.Role.PRIMARY, role(speech));
        assertEquals("assigned", History.of("article " + speech).get(0).action);
    }

    @Test
    void aStoryHasOneDraft() throws UnreadableException {
        long first = take("Ours", "The dam holds, we write.");
        long second = take("Ours", "The dam held, we write now.");
        assignRole.assign(story, first, Article.Role.DRAFT, "Ann");
        assignRole.assign(story, second, Article.Role.DRAFT, "Ann");

        assertEquals(Article.Role.OUTLET, role(first));
        assertEquals(second, Article.draftOf(story).orElseThrow().id);
    }

    @Test
    void anotherStorysArticleIsUnknown() throws UnreadableException {
        long article = take("Ours", "The dam holds.");
        long other = createStory.titled("Another", "Ann");

        assertThrows(UnknownException.class, () -> assignRole.assign(other, article, Article.Role.DRAFT, "Ann"));
    }

    @Test
    void aHouseHasAPlaceAndAList() throws UnreadableException {
        long house = house();
        keepHouse.keep(house, "Europe/Vienna", "Beijing: Peking, Pekin\n\nMumbai : Bombay\n", "Ann");

        session.clear();
        List<HouseSpelling> list = HouseSpelling.of(house);
        assertEquals("Europe/Vienna", Outlet.withId(house).orElseThrow().timeZone);
        assertEquals("Beijing: Pekin, Peking\nMumbai: Bombay\n", KeepHouse.lines(list));

        keepHouse.keep(house, "", KeepHouse.lines(list.subList(0, 2)), "Ann");
        session.clear();
        assertNull(Outlet.withId(house).orElseThrow().timeZone);
        assertEquals(2, HouseSpelling.of(house).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beijing Peking", ": Peking", "Beijing: Peking\nPekin: Peking", "Beijing: Beijing"})
    void aListThatCannotBeReadIsRefusedWhole(String list) throws UnreadableException {
        long house = house();

        assertThrows(RefusedException.class, () -> keepHouse.keep(house, "", list, "Ann"));
        assertEquals(List.of(), HouseSpelling.of(house));
    }

    @Test
    void aZoneThatIsNoneIsRefused() throws UnreadableException {
        long house = house();

        assertThrows(RefusedException.class, () -> keepHouse.keep(house, "Europe/Atlantis", "", "Ann"));
    }

    @Test
    void theDayOfPublicationIsCountedWhereTheHouseIs() throws UnreadableException {
        long house = house();
        keepHouse.keep(house, "Pacific/Auckland", "", "Ann");
        session.clear();
        String header = "Outlet: House of story " + story + "\nPublished: 2024-05-14T22:10:00Z\n\n";
        long article = importArticle
                .into(story, TextFile.paste(header + "On Wednesday 40 people crossed the dam."), "Ann")
                .articleId();

        session.clear();
        assertEquals(LocalDate.of(2024, 5, 15), Article.inStory(story, article).orElseThrow().published);
        assertEquals(
                LocalDate.of(2024, 5, 15),
                Claim.ofStory(story).stream()
                        .filter(claim -> claim.exact.equals("40 people"))
                        .findFirst()
                        .orElseThrow()
                        .asOfLast);
    }

    private long house() throws UnreadableException {
        String name = "House of story " + story;
        take(name, "The dam holds.");
        return Outlet.named(name).orElseThrow().id;
    }

    private Article.Role role(long article) {
        session.clear();
        return Article.inStory(story, article).orElseThrow().role;
    }

    private long take(String outlet, String text) throws UnreadableException {
        return importArticle
                .into(story, TextFile.paste("Outlet: " + outlet + "\n\n" + text), "Ann")
                .articleId();
    }
}
