package org.crosscheck.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A browser without script: keeps cookies, sends the token of the form that it has open, follows nothing by itself. */
final class Site {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();

    RequestSpecification request() {
        return RestAssured.given().filter(cookies).redirects().follow(false);
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
        Matcher token = TOKEN.matcher(get(page).asString());
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        return token.group(1);
    }

    /** The address, within the site, that an answer leads to. */
    static String leadsTo(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
