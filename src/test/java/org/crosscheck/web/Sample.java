package org.crosscheck.web;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.Mark;
import org.crosscheck.workflow.MarkClaim;
import org.crosscheck.workflow.Marked;
import org.crosscheck.workflow.Pasted;
import org.crosscheck.workflow.ReceiveArticle;

/** A small story for tests: three invented outlets on one invented flood. */
@ApplicationScoped
class Sample {
    private static final String COURIER = """
            The bridge at Karsen gave way at dawn on Tuesday, and 12,400 homes lost their power.

            “We heard the ice come down like a train,” said Marta Okonjo, the mayor of Karsen. “Nobody slept that night.”

            At least seven people were missing, the fire service said. Repairs will cost between $10 million and $15 million.
            """;
    private static final String POST = """
            Karsen's bridge is gone. Some 12,400 homes were without power on Tuesday, the grid operator said.

            Marta Okonjo, the mayor, said: “We heard the ice come down like a train. Nobody slept that night.”

            Seven people were missing on Tuesday evening. The A9 stays closed.
            """;
    private static final String RADIO = """
            Nine people were missing in Karsen on Wednesday, a fire service spokesman said, two more than the day before.

            Mayor Okonjo called for “calm and patience” and said the town had heard the ice come down like a train.
            """;

    private final CreateStory createStory;
    private final ReceiveArticle receiveArticle;
    private final MarkClaim markClaim;

    Sample(CreateStory createStory, ReceiveArticle receiveArticle, MarkClaim markClaim) {
        this.createStory = createStory;
        this.receiveArticle = receiveArticle;
        this.markClaim = markClaim;
    }

    /** The story's id; it has three articles, in the order of the texts above, and one fact marked in the second. */
    long story() {
        long story = createStory.titled("The bridge at Karsen", "Ann");
        take(story, "Valley Courier", "Bridge gives way", "2026-11-17", COURIER);
        long post = take(story, "The Northern Post", "Karsen loses its bridge", "2026-11-17", POST);
        take(story, "Radio Karsen", "Two more missing", "2026-11-18", RADIO);
        markClaim.mark(story, post, Marked.fact(new Mark("The A9 stays closed", 1), null), "Ann");
        return story;
    }

    long take(long story, String outlet, String title, String published, String text) {
        return receiveArticle
                .paste(story, new Pasted(outlet, title, published, text), "Ann")
                .articleId();
    }

    static Map<String, String> paste(String outlet, String title, String text) {
        return Map.of("outlet", outlet, "title", title, "published", "2026-11-17", "text", text);
    }
}
