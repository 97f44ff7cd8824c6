package org.crosscheck.web.guard;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.crosscheck.language.Language;

/** Draws every page in the language that the browser asks for. */
@Singleton
class BrowserLanguage {
    private static final String KEY = BrowserLanguage.class.getName();

    private final CurrentVertxRequest request;

    BrowserLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    void register(@Observes EngineBuilder templates) {
        templates.addTemplateInstanceInitializer(
                page -> page.setAttribute(TemplateInstance.LOCALE, current().tag()));
    }

    /** Says which language it is, and that the same address answers another browser in another one. */
    @ServerResponseFilter
    void name(ContainerResponseContext response) {
        response.getHeaders().putSingle("Content-Language", current().tag());
        response.getHeaders().add("Vary", "Accept-Language");
    }

    /** English where nobody asks: a report that a command writes. Worked out once a request: each text of a page asks. */
    private Language current() {
        if (!Arc.container().requestContext().isActive()) {
            return Language.ENGLISH;
        }
        RoutingContext asked = request.getCurrent();
        if (asked == null) {
            return Language.ENGLISH;
        }
        Language known = asked.get(KEY);
        return known == null ? keep(asked) : known;
    }

    private static Language keep(RoutingContext request) {
        Language language = Language.accepted(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.put(KEY, language);
        return language;
    }
}
