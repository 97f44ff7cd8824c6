package org.crosscheck.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.FrontDoor;
import org.crosscheck.model.Person;
import org.crosscheck.model.Role;
import org.crosscheck.model.Session;
import org.crosscheck.workflow.Accounts;
import org.crosscheck.workflow.Roles;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The newsroom's own sign-in, by the authorization code flow of OpenID Connect with a provider on this machine. */
@QuarkusTest
class NewsroomSignInTest {
    private static final String PASSWORD = "ice comes down like a train";
    private static final String CLIENT = "crosscheck";
    private static final String DESK = "desk";
    private static int count;

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    EntityManager entities;

    private final String name = "Runa Dahl " + ++count;
    private final String subject = UUID.randomUUID().toString();
    private final Wanderer browser = new Wanderer();
    private final MockOAuth2Server provider = new MockOAuth2Server();

    @BeforeEach
    void switchOn() {
        provider.start();
        switchOn(provider.issuerUrl(DESK).toString());
    }

    private static void switchOn(String issuer) {
        System.setProperty("crosscheck.newsroom.issuer", issuer);
        System.setProperty("crosscheck.newsroom.client-id", CLIENT);
        System.setProperty("crosscheck.newsroom.client-secret", "known to the provider and the workbench");
    }

    @AfterEach
    void close() {
        provider.shutdown();
        switchOff();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update person set role = null")
                .executeUpdate());
    }

    private static void switchOff() {
        System.clearProperty("crosscheck.newsroom.issuer");
        System.clearProperty("crosscheck.newsroom.client-id");
        System.clearProperty("crosscheck.newsroom.client-secret");
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static String site() {
        return "localhost:" + RestAssured.port;
    }

    private String there() {
        return "localhost:" + provider.baseUrl().port();
    }

    /** The provider takes the next one who comes for this person. */
    private void isKnownThereAs(String subject, String audience, Map<String, ?> claims) {
        provider.enqueueCallback(new DefaultOAuth2TokenCallback(DESK, subject, "JWT", List.of(audience), claims, 3600));
    }

    private HttpResponse<String> signInAs(String subject, Wanderer browser) {
        isKnownThereAs(subject, CLIENT, Map.of());
        return browser.go(at("/sign-in/newsroom?next=/me"));
    }

    /** Invites somebody, who accepts at the newsroom. */
    private String join(Role role) {
        return join(role, browser);
    }

    private String join(Role role, Wanderer browser) {
        Response onward = RestAssured.given()
                .formParam("token", accounts.invite(name, role, null, "Ann"))
                .formParam("newsroom", "")
                .post("/invitation");
        onward.then().statusCode(200).body(containsString("href=\"/sign-in/newsroom/entry\""));
        browser.keep(at("/sign-in/newsroom"), "errand", onward.cookie("errand"));
        isKnownThereAs(subject, CLIENT, Map.of());
        assertEquals(200, browser.go(at("/sign-in/newsroom/entry")).statusCode());
        return browser.cookie("session").orElseThrow();
    }

    private Person person() {
        return QuarkusTransaction.requiringNew().call(() -> Person.named(name).orElseThrow());
    }

    @Test
    void withoutSettingsThereIsNoSuchSignIn() {
        switchOff();
        RestAssured.get("/sign-in").then().statusCode(200).body(not(containsString("newsroom")));
        RestAssured.get("/sign-in/newsroom").then().statusCode(404);
        RestAssured.given()
                .redirects()
                .follow(false)
                .get("/sign-in/newsroom/entry")
                .then()
                .statusCode(404);
    }

    @Test
    void theSignInPageLeadsThere() {
        RestAssured.get("/sign-in?next=/me")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/sign-in/newsroom?next=%2Fme\""));
    }

    @Test
    void whoeverWasInvitedAcceptsAtTheNewsroomAndNeedsNoPassword() {
        join(Role.REVIEWER);
        Wanderer later = new Wanderer();
        HttpResponse<String> desk = signInAs(subject, later);
        assertEquals(at("/me"), desk.uri());
        assertEquals(200, desk.statusCode());
        assertTrue(desk.body().contains("My desk: " + name), desk::body);
        String account =
                new Site(later.cookie("session").orElseThrow()).get("/account").asString();
        assertTrue(account.contains("This account signs in at the newsroom."), account);
        assertFalse(account.contains("name=\"old\""), account);
        assertEquals(Role.REVIEWER, person().role);
        RestAssured.given()
                .formParam("name", name)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(401);
    }

    /** The session is the workbench's own: no token of the provider reaches the browser, and a day later one signs in again. */
    @Test
    void theSessionIsTheWorkbenchsOwnAndLastsAWorkingDay() {
        join(Role.READER, new Wanderer());
        signInAs(subject, browser);
        assertEquals(List.of("session"), browser.kept());
        String session = browser.cookie("session").orElseThrow();
        Instant until = QuarkusTransaction.requiringNew()
                .call(() -> Session.liveOf(person().id, Instant.now()).get(0).expiresAt);
        assertTrue(until.isBefore(Instant.now().plus(Duration.ofHours(12))), until::toString);
        signInAs(subject, browser);
        assertNotEquals(session, browser.cookie("session").orElseThrow());
        RestAssured.given().cookie("session", session).get("/me").then().statusCode(401);
    }

    @Test
    void theFlowCarriesStateNonceAndPkce() {
        String query = browser.until(at("/sign-in/newsroom"), there()).getQuery();
        for (String part :
                List.of("response_type=code", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256")) {
            assertTrue(query.contains(part), query);
        }
    }

    @Test
    void whoeverIsKnownThereAndNotInvitedHereStaysOut() {
        join(Role.OWNER, new Wanderer());
        isKnownThereAs(
                UUID.randomUUID().toString(),
                CLIENT,
                Map.of("name", name, "email", "runa@paper.example", "email_verified", true));
        HttpResponse<String> answer = browser.go(at("/sign-in/newsroom"));
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("nobody has invited you"), answer::body);
        assertTrue(browser.cookie("session").isEmpty());
    }

    @Test
    void aClosedAccountIsOutAtOnceAndStaysOut() {
        String session = join(Role.EDITOR);
        roles.close(person().id, "Ann");
        RestAssured.given().cookie("session", session).get("/me").then().statusCode(401);
        HttpResponse<String> answer = signInAs(subject, new Wanderer());
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("This account is closed"), answer::body);
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        Response onward = RestAssured.given()
                .formParam("token", accounts.invite(name, Role.READER, null, "Ann"))
                .formParam("newsroom", "")
                .post("/invitation");
        for (int status : new int[] {200, 403}) {
            Wanderer one = new Wanderer();
            one.keep(at("/sign-in/newsroom"), "errand", onward.cookie("errand"));
            isKnownThereAs(UUID.randomUUID().toString(), CLIENT, Map.of());
            assertEquals(status, one.go(at("/sign-in/newsroom/entry")).statusCode());
        }
        RestAssured.given()
                .formParam("token", "no such invitation")
                .formParam("newsroom", "")
                .post("/invitation")
                .then()
                .statusCode(422)
                .body(containsString("was used, or is over"));
    }

    @Test
    void anAnswerThatNobodyAskedForLetsNobodyIn() {
        for (String forged : List.of("?code=1&state=2", "?code=1", "?error=access_denied&state=2", "?state=2")) {
            HttpResponse<String> answer = new Wanderer().step(at("/sign-in/newsroom/entry" + forged));
            assertTrue(List.of(302, 401).contains(answer.statusCode()), forged);
            assertTrue(
                    answer.headers().allValues("Set-Cookie").stream()
                            .noneMatch(cookie -> cookie.startsWith("session=")),
                    forged);
        }
    }

    @Test
    void anothersAnswerLetsNobodyIn() {
        join(Role.READER);
        isKnownThereAs(subject, CLIENT, Map.of());
        URI mine = new Wanderer().until(at("/sign-in/newsroom").resolve("/sign-in/newsroom/entry"), there());
        URI back = new Wanderer().until(mine, site());
        Wanderer victim = new Wanderer();
        victim.until(at("/sign-in/newsroom"), there());
        HttpResponse<String> answer = victim.step(back);
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("did not work"), answer::body);
        assertTrue(victim.cookie("session").isEmpty());
    }

    /** A token of the provider that is not the answer to this very question. */
    @ParameterizedTest
    @CsvSource({"aud, another application", "nonce, another question", "iss, https://id.example"})
    void aTokenForSomethingElseLetsNobodyIn(String claim, String value) {
        join(Role.READER, new Wanderer());
        isKnownThereAs(subject, CLIENT, Map.of(claim, value));
        HttpResponse<String> answer = browser.go(at("/sign-in/newsroom"));
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("did not work"), answer::body);
        assertTrue(browser.cookie("session").isEmpty());
    }

    @Test
    void whoeverGivesUpAtTheProviderIsToldSo() {
        URI there = browser.until(at("/sign-in/newsroom"), there());
        String state = java.util.regex.Pattern.compile("state=([^&]+)")
                .matcher(there.getQuery())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        HttpResponse<String> answer = browser.step(at("/sign-in/newsroom/entry?error=access_denied&state=" + state));
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("given up"), answer::body);
    }

    @Test
    void aProviderThatDoesNotAnswerIsNamedAndThePasswordStillWorks() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            switchOn("http://localhost:" + free.getLocalPort() + "/gone");
        }
        HttpResponse<String> answer = browser.go(at("/sign-in/newsroom"));
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("does not answer"), answer::body);
        assertTrue(answer.body().contains("name=\"password\""), answer::body);
    }

    @Test
    void aProviderThatGoesAwayMeanwhileLetsNobodyIn() {
        MockOAuth2Server brief = new MockOAuth2Server();
        brief.start();
        switchOn(brief.issuerUrl(DESK).toString());
        URI there = browser.until(
                at("/sign-in/newsroom"), "localhost:" + brief.baseUrl().port());
        URI back = browser.until(there, site());
        brief.shutdown();
        HttpResponse<String> answer = browser.step(back);
        assertTrue(List.of(401, 503).contains(answer.statusCode()), answer::toString);
        assertTrue(answer.body().contains("name=\"password\""), answer::body);
        assertTrue(browser.cookie("session").isEmpty());
    }

    @Test
    void anAccountWithAPasswordIsConnectedByItsOwnSession() {
        String session = FrontDoor.join(RestAssured.port, accounts.invite(name, Role.EDITOR, null, "Ann"), PASSWORD);
        Response onward = new Site(session).post("/account", "/account/newsroom", Map.of());
        onward.then().statusCode(200).body(containsString("href=\"/sign-in/newsroom/entry\""));
        Wanderer stranger = new Wanderer();
        stranger.keep(at("/sign-in/newsroom"), "errand", onward.cookie("errand"));
        isKnownThereAs(subject, CLIENT, Map.of());
        assertEquals(403, stranger.go(at("/sign-in/newsroom/entry")).statusCode());
        browser.keep(at("/"), "session", session);
        browser.keep(at("/sign-in/newsroom"), "errand", onward.cookie("errand"));
        isKnownThereAs(subject, CLIENT, Map.of());
        HttpResponse<String> account = browser.go(at("/sign-in/newsroom/entry"));
        assertEquals(at("/account"), account.uri());
        assertTrue(account.body().contains("This account signs in at the newsroom."), account::body);
        assertEquals(200, signInAs(subject, new Wanderer()).statusCode());
    }

    /** HOSTILE.md, row 49. */
    @Test
    void theWayBackLeadsNowhereElse() {
        join(Role.READER, new Wanderer());
        isKnownThereAs(subject, CLIENT, Map.of());
        assertEquals(
                at("/stories"),
                browser.go(at("/sign-in/newsroom?next=//evil.example")).uri());
    }
}
