package org.crosscheck.web;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.FrontDoor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Nobody comes in without a session, and a session is had with the token from the data folder. */
@QuarkusTest
class SignInTest {
    private final CookieFilter stranger = new CookieFilter();

    private RequestSpecification request() {
        return RestAssured.given().filter(stranger).redirects().follow(false);
    }

    private Response enter(String token, String next) {
        return request().formParam("token", token).formParam("next", next).post("/start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stories", "/stories/1", "/me", "/stories/1/reports", "/"})
    void aStrangerIsToldWhereTheTokenIs(String address) {
        request()
                .get(address)
                .then()
                .statusCode(401)
                .body(containsString("login-link"))
                .body(containsString("name=\"next\" value=\"" + address + "\""));
    }

    @Test
    void aStrangersFormIsNotTaken() {
        request()
                .formParam("csrf-token", new Site().token("/stories"))
                .formParam("title", "By nobody")
                .post("/stories")
                .then()
                .statusCode(401)
                .body(containsString("Nothing was saved"));
        new Site().get("/stories").then().body(not(containsString("By nobody")));
    }

    @Test
    void theTokenOpensTheDoorOnceAndLeadsToWhatWasAskedFor() {
        String token = FrontDoor.token();
        Response entered = enter(" " + token + " ", "/me");
        assertEquals(303, entered.statusCode());
        assertEquals("/me", Site.leadsTo(entered));
        request().get("/me").then().statusCode(200);
        enter(token, "/me").then().statusCode(401).body(containsString("used already"));
    }

    /** HOSTILE.md, row 49. */
    @Test
    void theDoorLeadsNowhereElse() {
        assertEquals("/stories", Site.leadsTo(enter(FrontDoor.token(), "//evil.example")));
    }

    /** HOSTILE.md, row 32. */
    @Test
    void anotherSiteCannotSendTheDoorsForm() {
        request()
                .header("Origin", "https://evil.example")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("token", FrontDoor.token())
                .post("/start")
                .then()
                .statusCode(403);
    }

    /** HOSTILE.md, rows 42 and 44. */
    @Test
    void signingInMakesANewSessionWhoseCookieNoScriptReads() {
        Cookie first = enter(FrontDoor.token(), "/me").detailedCookie("session");
        Cookie second = enter(FrontDoor.token(), "/me").detailedCookie("session");
        assertNotEquals(first.getValue(), second.getValue());
        assertTrue(second.isHttpOnly());
        assertEquals("Lax", second.getSameSite());
        assertEquals("/", second.getPath());
        assertEquals(30 * 24 * 60 * 60, second.getMaxAge());
        given(first.getValue()).get("/me").then().statusCode(401);
        given(second.getValue()).get("/me").then().statusCode(200);
    }

    @Test
    void aSecretOfOnesOwnIsNone() {
        given("A".repeat(43)).get("/me").then().statusCode(401);
        given("' or 1=1 --").get("/me").then().statusCode(401);
    }

    private static RequestSpecification given(String session) {
        return RestAssured.given().cookie("session", session).redirects().follow(false);
    }
}
