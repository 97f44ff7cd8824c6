package org.crosscheck.web;

import java.util.List;
import java.util.stream.Stream;

import org.crosscheck.model.Article;
import org.crosscheck.model.Assignment;
import org.crosscheck.model.Checking;
import org.crosscheck.model.Person;
import org.crosscheck.model.Progress;
import org.crosscheck.model.SignOff;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Story;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.TeamPage;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Task;
import org.crosscheck.workflow.UnknownException;

/** Fills the page of a story's people. */
final class TeamDesk {
    private TeamDesk() {}

    /** @throws UnknownException when there is no such story */
    static TeamPage page(long id, Typed typed, String visitor) {
        Story story = Story.withId(id).orElseThrow(() -> new UnknownException("story", id));
        Progress progress = Progress.of(id);
        List<Article> articles = Article.ofStory(id);
        return new TeamPage(
                new Frame("", Frames.of(story), "team", visitor),
                id,
                Stream.of(Checking.values())
                        .map(checking -> new Choice(checking.name(), null, checking == story.checking))
                        .toList(),
                typed.belongsTo("rules") ? typed.value("rules", "due") : TalkDesk.field(story.dueAt),
                story.dueAt,
                progress.groups() - progress.reviewed(),
                progress.disagreements(),
                Assignment.ofStory(id).stream()
                        .map(assignment -> keeper(id, assignment))
                        .toList(),
                things(id, articles),
                articles.stream()
                        .filter(article -> article.confidential)
                        .map(TeamDesk::thing)
                        .toList(),
                Person.names(),
                SignOff.ofStory(id).stream().map(TeamDesk::signOff).toList(),
                typed);
    }

    static TeamPage.Keeper keeper(long story, Assignment assignment) {
        String who = assignment.person.name;
        if (assignment.speaker != null) {
            String href = GroupQuery.ALL
                    .with(GroupQuery.SPEAKER, assignment.speaker.id.toString())
                    .address(story);
            return new TeamPage.Keeper(assignment.id, who, Task.Kind.SPEAKER.name(), assignment.speaker.name, href);
        }
        if (assignment.article != null) {
            String href = GroupQuery.ALL
                    .with(GroupQuery.SOURCE, assignment.article.id.toString())
                    .address(story);
            String name = assignment.article.outlet.name + ": " + assignment.article.title;
            return new TeamPage.Keeper(assignment.id, who, Task.Kind.ARTICLE.name(), name, href);
        }
        String href = "/stories/" + story + "/groups/" + assignment.group.id;
        return new TeamPage.Keeper(assignment.id, who, Task.Kind.GROUP.name(), assignment.group.title, href);
    }

    private static List<TeamPage.Thing> things(long story, List<Article> articles) {
        Stream<TeamPage.Thing> speakers =
                Speaker.ofStory(story).stream().map(speaker -> thing(Task.Kind.SPEAKER, speaker.id, speaker.name));
        return Stream.concat(articles.stream().map(TeamDesk::thing), speakers).toList();
    }

    private static TeamPage.Thing thing(Article article) {
        return thing(Task.Kind.ARTICLE, article.id, article.outlet.name + ": " + article.title);
    }

    private static TeamPage.Thing thing(Task.Kind kind, long id, String name) {
        return new TeamPage.Thing(kind.name() + "-" + id, kind.name(), name);
    }

    private static TeamPage.SignOff signOff(SignOff signOff) {
        return new TeamPage.SignOff(
                signOff.person.name,
                signOff.createdAt,
                signOff.note,
                signOff.reopenedBy == null ? null : signOff.reopenedBy.name,
                signOff.reopenedAt,
                signOff.reason);
    }
}
