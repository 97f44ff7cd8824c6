package org.crosscheck.web.page;

import io.quarkus.qute.TemplateInstance;

/**
 * Signing in with the token that the workbench printed.
 *
 * @param next the address within the workbench that was asked for
 * @param wrong whether a token was given that is none, or none any more
 * @param unsaved whether a form was sent that nobody signed in had sent
 */
public record StartPage(Frame frame, String next, boolean wrong, boolean unsaved) implements TemplateInstance {}
