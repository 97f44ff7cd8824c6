package org.crosscheck.web.page;

import io.quarkus.qute.TemplateInstance;

/**
 * Signing in by name and password.
 *
 * @param name as it was typed
 * @param next the address within the workbench that was asked for
 * @param wrong whether name and password do not fit
 * @param tooLong what is wrong with what was typed, or null
 * @param minutes after how many minutes the next attempt is heard; 0 for at once
 * @param unsaved whether a form was sent that nobody signed in had sent
 */
public record SignInPage(
        Frame frame, String name, String next, boolean wrong, String tooLong, long minutes, boolean unsaved)
        implements TemplateInstance {

    /** Before anything was typed. */
    public static SignInPage blank(String next, boolean unsaved) {
        return new SignInPage(Frame.plain(null), "", next, false, null, 0, unsaved);
    }
}
