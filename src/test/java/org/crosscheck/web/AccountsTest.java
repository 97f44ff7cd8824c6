package org.crosscheck.web;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.FrontDoor;
import org.crosscheck.model.Person;
import org.crosscheck.model.Role;
import org.crosscheck.workflow.Accounts;
import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.Roles;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Accounts, from the invitation to the day that they are closed. */
@QuarkusTest
class AccountsTest {
    private static final String PASSWORD = "ice comes down like a train";
    private static int count;

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    CreateStory createStory;

    @Inject
    EntityManager entities;

    private final String name = "Ida Falk " + ++count;

    /** The tests of other classes sign in as whoever holds the machine, which they cannot while an owner has an account. */
    @AfterEach
    void nobodyOwnsTheWorkbench() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update person set role = null").executeUpdate();
            entities.createNativeQuery("delete from failed_sign_in").executeUpdate();
        });
    }

    private String join(Role role, Long story) {
        return FrontDoor.join(RestAssured.port, accounts.invite(name, role, story, "Ann"), PASSWORD);
    }

    private static Response signIn(String name, String password) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("name", name)
                .formParam("password", password)
                .post("/sign-in");
    }

    private long id() {
        return QuarkusTransaction.requiringNew().call(() -> Person.named(name).orElseThrow().id);
    }

    @Test
    void anInvitationMakesOneAccountThatSignsIn() {
        String invitation = accounts.invite(name, Role.REVIEWER, null, "Ann");
        Site ida = new Site(FrontDoor.join(RestAssured.port, invitation, PASSWORD));
        ida.get("/stories").then().statusCode(200).body(containsString(name));
        RestAssured.given()
                .formParam("token", invitation)
                .formParam("password", PASSWORD)
                .post("/invitation")
                .then()
                .statusCode(422)
                .body(containsString("was used"));
        Site again = new Site(signIn(name, PASSWORD).cookie("session"));
        again.get("/me").then().statusCode(200).body(containsString("My desk: " + name));
    }

    @Test
    void anInvitationLeadsBySelectedNameOnly() {
        join(Role.READER, null);
        new Site()
                .post("/people", "/people/invitations", Map.of("name", name, "role", "READER"))
                .then()
                .statusCode(422)
                .body(containsString("Somebody has an account of this name"));
        new Site()
                .post("/people", "/people/invitations", Map.of("name", name + " jr", "role", "READER"))
                .then()
                .statusCode(200)
                .body(containsString("/invitation#"));
    }

    @Test
    void aMemberOfOneStoryKnowsNoOther() {
        long mine = createStory.titled("The bridge at Karsen", "Ann");
        long other = createStory.titled("Nobody else knows " + name, "Ann");
        Site ida = new Site(join(Role.REVIEWER, mine));
        ida.get("/stories")
                .then()
                .body(containsString("/stories/" + mine + "\""))
                .body(not(containsString("Nobody else")));
        ida.get("/stories/" + mine).then().statusCode(200);
        ida.get("/stories/" + other).then().statusCode(404);
    }

    /** HOSTILE.md, row 35. */
    @Test
    void aNameAndRoleThatAreSentAlongAreIgnored() {
        long story = createStory.titled("The bridge at Karsen", "Ann");
        Site ida = new Site(join(Role.EDITOR, null));
        ida.post(
                        "/stories/" + story + "/team",
                        "/stories/" + story + "/sign-offs",
                        Map.of("reviewer", "Marta Okonjo", "role", "OWNER", "note", "Done."))
                .then()
                .statusCode(303);
        ida.get("/stories/" + story + "/team")
                .then()
                .body(containsString(name))
                .body(not(containsString("Marta Okonjo")));
        ida.get("/people").then().statusCode(403);
    }

    /** HOSTILE.md, row 39. */
    @Test
    void theEleventhWrongPasswordWaits() {
        join(Role.READER, null);
        for (int i = 0; i < 10; i++) {
            signIn(name, "wrong " + i).then().statusCode(401);
        }
        Response eleventh = signIn(name, PASSWORD);
        assertEquals(429, eleventh.statusCode());
        int wait = Integer.parseInt(eleventh.header("Retry-After"));
        assertTrue(wait > 0 && wait <= 15 * 60, () -> wait + " s");
        signIn("Somebody else", "wrong").then().statusCode(401);
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery("update FailedSignIn f set f.at = ?1")
                .setParameter(1, java.time.Instant.now().minus(java.time.Duration.ofMinutes(16)))
                .executeUpdate());
        signIn(name, PASSWORD).then().statusCode(303);
    }

    /** HOSTILE.md, row 40. */
    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        join(Role.READER, null);
        String known =
                signIn(name, "wrong password").then().statusCode(401).extract().asString();
        String unknown = signIn("Nobody Atall", "wrong password")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        assertEquals(known.replace(name, "?"), unknown.replace("Nobody Atall", "?"));
    }

    /** HOSTILE.md, row 41. */
    @Test
    void everyCharacterOfAPasswordCounts() {
        String seventyTwo = "x".repeat(72);
        FrontDoor.join(RestAssured.port, accounts.invite(name, Role.READER, null, "Ann"), seventyTwo + "a");
        signIn(name, seventyTwo + "b").then().statusCode(401);
        signIn(name, seventyTwo + "a").then().statusCode(303);
        signIn(name, "x".repeat(1 << 20)).then().statusCode(422);
    }

    /** HOSTILE.md, row 42. */
    @Test
    void signingInReplacesTheSession() {
        String before = join(Role.READER, null);
        String after = RestAssured.given()
                .cookie("session", before)
                .redirects()
                .follow(false)
                .formParam("name", name)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .cookie("session");
        assertNotEquals(before, after);
        isSignedOut(before);
    }

    private static void isSignedOut(String session) {
        RestAssured.given().cookie("session", session).get("/me").then().statusCode(401);
    }

    /** HOSTILE.md, row 43. */
    @Test
    void aPasswordChangeSignsOutEverywhereElse() {
        String here = join(Role.READER, null);
        String elsewhere = signIn(name, PASSWORD).cookie("session");
        new Site(here)
                .post("/account", "/account/password", Map.of("old", "another one", "password", "a new and long one"))
                .then()
                .statusCode(422);
        new Site(here)
                .post("/account", "/account/password", Map.of("old", PASSWORD, "password", "a new and long one"))
                .then()
                .statusCode(303);
        isSignedOut(elsewhere);
        new Site(here).get("/me").then().statusCode(200);
        signIn(name, PASSWORD).then().statusCode(401);
        signIn(name, "a new and long one").then().statusCode(303);
    }

    /** HOSTILE.md, row 43. */
    @Test
    void aClosedAccountIsOutAtTheNextRequest() {
        String session = join(Role.EDITOR, null);
        new Site()
                .post("/people", "/people/" + id() + "/closing", Map.of())
                .then()
                .statusCode(303);
        isSignedOut(session);
        signIn(name, PASSWORD).then().statusCode(401);
        roles.open(id(), "Ann");
        signIn(name, PASSWORD).then().statusCode(303);
    }

    /** HOSTILE.md, row 43. */
    @Test
    void aDemotionCountsAtTheNextRequest() {
        Site ida = new Site(join(Role.EDITOR, null));
        String form = ida.token("/stories");
        roles.everywhere(id(), Role.READER, "Ann");
        ida.request()
                .formParam("csrf-token", form)
                .formParam("title", "Too late")
                .post("/stories")
                .then()
                .statusCode(403);
    }

    /** HOSTILE.md, row 43. */
    @Test
    void sessionsAreListedAndEnded() {
        String here = join(Role.READER, null);
        String elsewhere = signIn(name, PASSWORD).cookie("session");
        String page = new Site(here).get("/account").asString();
        var other = java.util.regex.Pattern.compile("/account/sessions/(\\d+)/ending")
                .matcher(page);
        assertTrue(other.find());
        String first = other.group();
        assertTrue(other.find());
        new Site(here).post("/account", first, Map.of()).then().statusCode(303);
        isSignedOut(elsewhere);
        Response left = new Site(here).post("/account", other.group(), Map.of());
        assertEquals("", left.cookie("session"));
        isSignedOut(here);
    }

    /** HOSTILE.md, row 33: another person's session is none of mine. */
    @Test
    void nobodyEndsAnothersSession() {
        String mine = join(Role.READER, null);
        String page = new Site(mine).get("/account").asString();
        var session = java.util.regex.Pattern.compile("/account/sessions/(\\d+)/ending")
                .matcher(page);
        assertTrue(session.find());
        new Site().post("/account", session.group(), Map.of()).then().statusCode(404);
        new Site(mine).get("/me").then().statusCode(200);
    }

    /** HOSTILE.md, row 46. */
    @Test
    void theLastOwnerStays() {
        Site ida = new Site(join(Role.OWNER, null));
        String id = String.valueOf(id());
        ida.post("/people", "/people", Map.of("person", id, "role", "EDITOR"))
                .then()
                .statusCode(409)
                .body(containsString("last owner"));
        ida.post("/people", "/people/" + id + "/closing", Map.of()).then().statusCode(409);
        ida.get("/people").then().statusCode(200);
    }

    @Test
    void whoeverHoldsTheMachineBecomesTheOwner() {
        Site holder = new Site(FrontDoor.enter(RestAssured.port));
        String shared = FrontDoor.enter(RestAssured.port);
        holder.post("/account", "/account", Map.of("name", name, "password", "short"))
                .then()
                .statusCode(422)
                .body(containsString("at least 12 characters"))
                .body(containsString("value=\"" + name + "\""));
        holder.post("/account", "/account", Map.of("name", name, "password", PASSWORD))
                .then()
                .statusCode(303);
        holder.get("/me").then().body(containsString("My desk: " + name));
        isSignedOut(shared);
        new Site(FrontDoor.enter(RestAssured.port)).get("/me").then().body(containsString("My desk: " + name));
        RestAssured.get("/me").then().statusCode(401).body(containsString("/sign-in"));
        FrontDoor.forget();
    }

    @Test
    void onlyTheHashesOfSecretsAreStored() {
        String session = join(Role.READER, null);
        String invitation = accounts.invite(name + " jr", Role.READER, null, "Ann");
        QuarkusTransaction.requiringNew().run(() -> {
            for (String secret : new String[] {session, invitation}) {
                assertEquals(0L, count("select count(*) from session where hash = '" + secret + "'"));
                assertEquals(0L, count("select count(*) from invitation where hash = '" + secret + "'"));
            }
            String stored = Person.named(name).orElseThrow().password;
            assertTrue(stored.startsWith("argon2id-19456-2-1$"), stored);
            assertTrue(!stored.contains(PASSWORD));
        });
        assertNull(RestAssured.get("/stories").cookie("session"));
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
