package org.crosscheck.web.page;

import io.quarkus.qute.TemplateInstance;

/** What went wrong and what to do next. */
public record ErrorPage(Frame frame, Problem problem) implements TemplateInstance {}
