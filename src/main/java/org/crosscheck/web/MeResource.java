package org.crosscheck.web;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.model.Assignment;
import org.crosscheck.model.Mention;
import org.crosscheck.model.Person;
import org.crosscheck.model.Waiting;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.MePage;
import org.crosscheck.web.page.TeamPage;
import org.crosscheck.workflow.People;
import org.crosscheck.workflow.RefusedException;

/** A person's own page, and the name under which this browser works. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
public class MeResource {
    private final People people;
    private final Visitor visitor;

    MeResource(People people, Visitor visitor) {
        this.people = people;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance me() {
        return page(visitor.name(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name(@FormParam("name") @DefaultValue("") String typed) {
        String name = visitor.nameOr(typed);
        try {
            people.named(name);
            return Response.fromResponse(Answer.see("/me"))
                    .cookie(visitor.remember(name))
                    .build();
        } catch (RefusedException e) {
            return Answer.page(422, page(name, e.getMessage()));
        }
    }

    private MePage page(String name, String wrong) {
        Optional<Person> person = Person.named(visitor.name());
        return new MePage(
                Frame.plain(visitor.name()),
                name == null ? "" : name,
                wrong,
                person.map(known -> Assignment.of(known.id)).orElse(List.of()).stream()
                        .map(MeResource::task)
                        .toList(),
                person.map(known -> Mention.openOf(known.id)).orElse(List.of()).stream()
                        .map(MeResource::mention)
                        .toList(),
                person.map(known -> Waiting.of(known.name)).orElse(List.of()).stream()
                        .map(MeResource::waiting)
                        .toList());
    }

    private static MePage.Task task(Assignment assignment) {
        TeamPage.Keeper keeper = TeamDesk.keeper(assignment.story.id, assignment);
        return new MePage.Task(
                assignment.story.title,
                mine(assignment.story.id),
                assignment.story.dueAt,
                keeper.kind(),
                keeper.thing(),
                keeper.href());
    }

    private static String mine(long story) {
        return GroupQuery.ALL.with(GroupQuery.DUTY, "MINE").address(story);
    }

    private static MePage.Mention mention(Mention mention) {
        String group = "/stories/" + mention.comment.story.id + "/groups/" + mention.comment.group.id;
        return new MePage.Mention(
                mention.comment.person.name,
                mention.comment.createdAt,
                mention.comment.text,
                mention.comment.group.title,
                group + "#k" + mention.comment.id);
    }

    private static MePage.Waiting waiting(Waiting waiting) {
        String href = GroupQuery.ALL.with(GroupQuery.DUTY, "WAITING").address(waiting.storyId());
        return new MePage.Waiting(waiting.title(), href, waiting.dueAt(), waiting.groups());
    }
}
