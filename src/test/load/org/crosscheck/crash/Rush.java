package org.crosscheck.crash;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.SequenceBuilder;
import io.hyperfoil.core.handlers.DefragProcessor;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.core.steps.ScheduleDelayStep.RandomType;
import io.hyperfoil.core.steps.SetAction;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.steps.FormGenerator;
import io.hyperfoil.http.steps.HttpRequestStepBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;

import org.crosscheck.served.Browser;

/** Many people on the same few groups at once, sent by Hyperfoil to this machine and for a set time; each has a connection. */
final class Rush {
    private static final String GROUP = "group";
    private static final String SEEN = "seen";

    private final Browser browser;
    private final List<String> groups;
    private final Figures pages = new Figures();
    private final Figures reviews = new Figures();

    /** @param groups the addresses of their pages */
    Rush(Browser browser, List<String> groups) {
        this.browser = browser;
        this.groups = List.copyOf(groups);
    }

    Figures pages() {
        return pages;
    }

    Figures reviews() {
        return reviews;
    }

    /** Each opens the page of a group, waits two to six seconds, decides. */
    Rush review(int people, Duration time) {
        BenchmarkBuilder plan = plan(people);
        SequenceBuilder steps = steps(plan, people, time);
        open(steps);
        steps.step(HttpStepCatalog.SC)
                .thinkTime()
                .random(RandomType.LINEAR)
                .min(2, TimeUnit.SECONDS)
                .max(6, TimeUnit.SECONDS);
        decide(steps);
        run(plan);
        return this;
    }

    /** Each opens the page of one group after the other. */
    Rush read(int people, Duration time) {
        BenchmarkBuilder plan = plan(people);
        open(steps(plan, people, time));
        run(plan);
        return this;
    }

    private BenchmarkBuilder plan(int people) {
        BenchmarkBuilder plan = BenchmarkBuilder.builder().name("rush").threads(1);
        HttpPluginBuilder http = plan.addPlugin(HttpPluginBuilder::new);
        http.ergonomics().autoRangeCheck(false).stopOnInvalid(false);
        URI root = browser.root();
        http.http().host(root.getHost()).port(root.getPort()).sharedConnections(people);
        return plan;
    }

    private static SequenceBuilder steps(BenchmarkBuilder plan, int people, Duration time) {
        return plan.addPhase("people")
                .always(people)
                .duration(time.toMillis())
                .scenario()
                .initialSequence("work");
    }

    private void open(SequenceBuilder steps) {
        var choice = steps.step(HttpStepCatalog.SC).randomItem().toVar(GROUP).list();
        groups.forEach(group -> choice.add(group, 1));
        steps.step(HttpStepCatalog.SC).action(new SetAction.Builder().var(SEEN).value("nothing"));
        HttpRequestStepBuilder page = request(steps, HttpMethod.GET, "${group}", pages);
        page.handler().body(inPieces -> DefragProcessor.of(new SeenField(SEEN), inPieces));
    }

    private void decide(SequenceBuilder steps) {
        HttpRequestStepBuilder review = request(steps, HttpMethod.POST, "${group}/reviews", reviews);
        FormGenerator.Builder form = review.body().form();
        form.addItem().name("csrf-token").value(browser.formToken());
        form.addItem().name("verdict").value("AGREE");
        form.addItem().name("note").value("");
        form.addItem().name("reviewer").pattern("Reviewer ${hyperfoil.session.id}");
        form.addItem().name("seen").fromVar(SEEN);
    }

    private HttpRequestStepBuilder request(SequenceBuilder steps, HttpMethod method, String path, Figures figures) {
        HttpRequestStepBuilder request = steps.step(HttpStepCatalog.SC).httpRequest(method);
        request.path().pattern(path).end();
        request.headers().withKey("Cookie").pattern(browser.cookie() + "; reviewer=Reviewer+${hyperfoil.session.id}");
        request.metric(method.name());
        request.timeout(1, TimeUnit.MINUTES);
        request.handler().status((sent, status) -> figures.answered(status, sent.startTimestampNanos()));
        return request;
    }

    private void run(BenchmarkBuilder plan) {
        new LocalSimulationRunner(
                        plan.build(),
                        (phase, step, metric, times, more) ->
                                (metric.equals(HttpMethod.GET.name()) ? pages : reviews).add(times),
                        null,
                        null)
                .run();
    }
}
