package org.crosscheck.web.page;

import io.quarkus.qute.TemplateInstance;

/** What leads on to the newsroom's own sign-in: a form's answer may not, for forms lead nowhere but here. */
public record OnwardPage(Frame frame) implements TemplateInstance {}
