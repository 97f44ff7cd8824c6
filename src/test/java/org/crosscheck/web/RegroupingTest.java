package org.crosscheck.web;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Regrouping;
import org.crosscheck.workflow.RegroupStory;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class RegroupingTest {
    private static final int PATIENCE = 600;

    @Inject
    Sample sample;

    private final Site site = new Site();

    @Inject
    RegroupStory regroupStory;

    private String address;
    private long story;

    @BeforeEach
    void aStory() {
        story = sample.story();
        address = "/stories/" + story;
    }

    @Test
    void aStoryIsGroupedAnewInTheBackground() throws InterruptedException {
        site.post(address, address + "/regrouping", Map.of()).then().statusCode(303);
        for (int i = 0; i < PATIENCE && !isFinished(); i++) {
            Thread.sleep(50);
        }
        assertTrue(isFinished());
        site.get(address).then().body(containsString("Group the story anew"), not(containsString("Go on")));
    }

    @Test
    void whatWasStoppedSaysHowFarItIsAndGoesOn() {
        regroupStory.begin(story, "Ann");
        site.get(address).then().body(containsString("Grouped anew: 0 of 3 articles"), containsString("Stop"));
        site.post(address, address + "/regrouping/stop", Map.of()).then().statusCode(303);
        assertFalse(regroupStory.step(story));
        site.get(address).then().body(containsString("Grouped anew: 0 of 3 articles"), containsString("Go on"));
    }

    @Test
    void anotherStoryIsUnknown() {
        site.post(address, "/stories/999999/regrouping", Map.of()).then().statusCode(404);
    }

    private boolean isFinished() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Regrouping.unfinished(story).isEmpty());
    }
}
