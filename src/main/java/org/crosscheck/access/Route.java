package org.crosscheck.access;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;

/** How the rules name what a request asks for. */
final class Route {
    private Route() {}

    /** The method and the path's template, without patterns and a slash at its end: {@code POST /stories/{story}/articles}. */
    static String of(ResteasyReactiveRequestContext request) {
        RuntimeResource resource = request.getTarget();
        String path = template(resource.getClassPath()) + template(resource.getPath());
        return name(resource.getHttpMethod(), path);
    }

    static String name(String method, String path) {
        String tidy = ("/" + path).replaceAll("/+", "/").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
        return method + " " + (tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy);
    }

    private static String template(URITemplate template) {
        return template == null ? "" : "/" + template.template;
    }
}
