package org.crosscheck.web.page;

import io.quarkus.qute.TemplateInstance;

/** The part of a story's page that shows its grouping anew, by itself: asked for again and again while that goes on. */
public record RegroupingPart(RegroupingState state) implements TemplateInstance {}
