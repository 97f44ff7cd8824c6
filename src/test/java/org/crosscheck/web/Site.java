package org.crosscheck.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.crosscheck.FrontDoor;

/** A browser without script that is signed in: keeps cookies, sends the token of the form that it has open, follows nothing by itself. */
final class Site {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();
    private final String session;

    /** A browser of whoever holds the machine. */
    Site() {
        this(null);
    }

    /** @param session the secret of a session of its own; null for the one that all tests share */
    Site(String session) {
        this.session = session;
    }

    RequestSpecification request() {
        return RestAssured.given()
                .filter(cookies)
                .cookie(FrontDoor.COOKIE, session == null ? FrontDoor.session(RestAssured.port) : session)
                .redirects()
                .follow(false);
    }

    Response get(String address) {
        return request().get(address);
    }

    /** Opens {@code page} and sends one of its forms to {@code address}. */
    Response post(String page, String address, Map<String, String> fields) {
        return request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf-token", token(page))
                .formParams(fields)
                .post(address);
    }

    /** The forgery token in a page's forms. */
    String token(String page) {
        return token(get(page));
    }

    /** The forgery token in the forms of a page that was answered. */
    static String token(Response page) {
        Matcher token = TOKEN.matcher(page.asString());
        if (!token.find()) {
            throw new AssertionError("no form on the page");
        }
        return token.group(1);
    }

    /** The address, within the site, that an answer leads to. */
    static String leadsTo(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** Compiles a story's report; gives the address of its page, to which a dot and a format's ending can be added. */
    String compile(String home) {
        return leadsTo(post(home + "/reports", home + "/reports", Map.of()));
    }
}
