package org.crosscheck.sample;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.engine.comparison.Story;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the engine makes of the sample story, end to end; the floors rise with the engine. */
class SampleStoryEngineTest {
    private final SampleStory story;
    private final Engine engine = new Engine();

    SampleStoryEngineTest() throws IOException {
        story = SampleStory.read();
    }

    @Test
    void findsTheQuotations() {
        QuotationScore quotations = new QuotationScore();
        for (GoldArticle article : story.articles()) {
            quotations.add(
                    article, engine.extract(article.text(), article.published()).quotations());
        }
        System.out.println("sample story, quotations\n" + quotations.score());
        quotations
                .score()
                .atLeast(96, "found")
                .atLeast(96, "precision")
                .atLeast(98, "kind")
                .atLeast(96, "exact words")
                .atLeast(97, "speaker")
                .atLeast(92, "full name")
                .atLeast(100, "scare quotes left alone");
    }

    @Test
    void findsTheFigures() {
        FigureScore figures = new FigureScore();
        for (GoldArticle article : story.articles()) {
            figures.add(
                    article, engine.extract(article.text(), article.published()).quantities());
        }
        System.out.println("sample story, figures\n" + figures.score());
        figures.score()
                .atLeast(100, "found")
                .atLeast(98, "precision")
                .atLeast(98, "modifier")
                .atLeast(93, "unit")
                .atLeast(88, "claimed by")
                .atLeast(94, "as of");
    }

    @Test
    void spellingsOfOneNameAreOne() {
        for (Spelled name : story.names()) {
            for (String spelling : name.spellings()) {
                String first = name.spellings().get(0);
                assertTrue(one(first, spelling, name.kind()), first + ", " + spelling);
            }
        }
    }

    @Test
    void peopleStayApart() {
        List<String> people = story.articles().stream()
                .flatMap(article -> article.quotations().stream().map(GoldQuotation::speaker))
                .filter(speaker -> speaker.matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+"))
                .distinct()
                .toList();
        for (String a : people) {
            for (String b : people) {
                boolean known =
                        story.names().stream().anyMatch(name -> name.spellings().containsAll(List.of(a, b)));
                assertTrue(a.equals(b) || known || !one(a, b, Entity.Kind.PERSON), a + ", " + b);
            }
        }
    }

    private static boolean one(String a, String b, Entity.Kind kind) {
        return Spellings.compare(a, kind, b, kind).isPresent();
    }

    @Test
    void groupsTheClaims() {
        GroupScore groups = new GroupScore(grouped().groups(rejected -> {}));
        story.groups().forEach(groups::add);
        story.traps().forEach(groups::add);
        groups.addLinks(story.groups());
        System.out.println("sample story, groups\n" + groups.score());
        groups.score()
                .atLeast(100, "agree")
                .atLeast(100, "compatible")
                .atLeast(100, "conflict")
                .atLeast(100, "disputed")
                .atLeast(100, "update")
                .atLeast(100, "one-origin")
                .atLeast(100, "origins")
                .atLeast(100, "traps not sprung")
                .atLeast(100, "conflicts that are real")
                .atLeast(97, "links in the gold");
    }

    private Story grouped() {
        Story all = new Story();
        for (GoldArticle article : story.articles()) {
            Extraction extraction = engine.extract(article.text(), article.published());
            Source source = engine.source(article.file(), article.outlet(), article.published(), article.text());
            all.add(engine.claims(article.text(), extraction, source), engine.terms(article.text()));
        }
        return all;
    }
}
