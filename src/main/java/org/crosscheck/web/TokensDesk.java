package org.crosscheck.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

import org.crosscheck.access.Caller;
import org.crosscheck.access.Exposure;
import org.crosscheck.model.AccessToken;
import org.crosscheck.model.Permit;
import org.crosscheck.model.Role;
import org.crosscheck.web.page.Choice;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.TokensPage;
import org.crosscheck.web.page.Typed;

/** Fills the page of what scripts are allowed. */
@RequestScoped
class TokensDesk {
    /** For how many days a token may hold. */
    private static final List<String> LENGTHS = List.of("1", "30", "90", "365");

    private static final String USUAL = "90";

    private static final String EXAMPLE = """
            curl -H "Authorization: Bearer %s" -H "Content-Type: application/json" \\
              -d '{"outlet": "Harbour Courier", "text": "“At least 40 people fled,” Mayor Ana Petrov said."}' \\
              %s/api/v1/stories/%s/articles""";

    private final Caller caller;
    private final Visitor visitor;
    private final Exposure exposure;
    private final Clock clock;

    TokensDesk(Caller caller, Visitor visitor, Exposure exposure, Clock clock) {
        this.caller = caller;
        this.visitor = visitor;
        this.exposure = exposure;
        this.clock = clock;
    }

    /** @param secret of the token that was made just now, or null */
    TokensPage page(String secret, UriInfo address, Typed typed) {
        List<Choice> stories = Targets.stories(caller, typed.value("token", "story"));
        boolean everywhere =
                caller.role().filter(role -> role.covers(Role.EDITOR)).isPresent();
        return new TokensPage(
                Frame.plain(visitor.name()),
                secret,
                secret == null ? null : example(secret, typed.value("made", "story"), stories, address),
                tokens().stream().map(this::token).toList(),
                everywhere,
                stories,
                everywhere || !stories.isEmpty(),
                choices(Stream.of(Permit.values()).map(Permit::name), typed.value("token", "permit")),
                choices(LENGTHS.stream(), typed.belongsTo("token") ? typed.value("token", "days") : USUAL),
                typed);
    }

    /** In the story that was chosen, or the newest. */
    private String example(String secret, String chosen, List<Choice> stories, UriInfo address) {
        String story = chosen.isEmpty()
                ? stories.stream().map(Choice::value).findFirst().orElse("1")
                : chosen;
        return EXAMPLE.formatted(secret, Targets.origin(exposure, address), story);
    }

    private static List<Choice> choices(Stream<String> values, String chosen) {
        return values.map(value -> new Choice(value, null, value.equals(chosen)))
                .toList();
    }

    /** An owner looks after everybody's; others see their own. */
    private List<AccessToken> tokens() {
        return caller.role().filter(Role.OWNER::equals).isPresent()
                ? AccessToken.standing()
                : AccessToken.standingOf(caller.personId());
    }

    private TokensPage.Token token(AccessToken token) {
        return new TokensPage.Token(
                token.id,
                token.name,
                token.permit.name(),
                token.story == null ? null : token.story.title,
                token.person == null ? token.createdBy : token.person.name,
                token.createdAt,
                token.usedAt,
                token.expiresAt,
                !token.expiresAt.isAfter(clock.instant()));
    }
}
