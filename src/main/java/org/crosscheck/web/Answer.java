package org.crosscheck.web;

import java.net.URI;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.crosscheck.web.guard.Refusal;
import org.crosscheck.workflow.RefusedException;

/** The kinds of answers that resources give. */
final class Answer {
    private Answer() {}

    /** See there: the answer to a form that did what it was sent for. */
    static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    /** Go there: the same answer for htmx, which fetches the page and puts its content in place of the old one. */
    static Response goTo(String address) {
        String location =
                "{\"path\":\"" + address + "\",\"target\":\"#content\",\"select\":\"#content\",\"swap\":\"outerHTML\"}";
        return Response.noContent().header("HX-Location", location).build();
    }

    /** Another page for htmx, which puts its content and its address in place of the old ones. */
    static Response instead(Object page, String address) {
        return Response.fromResponse(page(200, page))
                .header("HX-Push-Url", address)
                .header("HX-Retarget", "#content")
                .header("HX-Reselect", "#content")
                .header("HX-Reswap", "outerHTML show:window:top")
                .build();
    }

    /** A page that shows again what was typed, and what is wrong with it. */
    static Response page(RefusedException refused, Object page) {
        return page(Refusal.status(refused), page);
    }

    /** The same with a status of its own: a page that shows again what was typed, and what is wrong with it. */
    static Response page(int status, Object page) {
        return Response.status(status)
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
