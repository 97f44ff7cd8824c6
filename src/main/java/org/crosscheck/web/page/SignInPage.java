package org.crosscheck.web.page;

import io.quarkus.qute.TemplateInstance;

/**
 * Signing in by name and password, or at the newsroom.
 *
 * @param name as it was typed
 * @param next the address within the workbench that was asked for
 * @param wrong whether name and password do not fit
 * @param refusal why nobody is let in like this, or null
 * @param trouble what went wrong at the newsroom's own sign-in, {@code failed} or {@code away}; empty for nothing
 * @param minutes after how many minutes the next attempt is heard; 0 for at once
 * @param unsaved whether a form was sent that nobody signed in had sent
 */
public record SignInPage(
        Frame frame,
        String name,
        String next,
        boolean wrong,
        String refusal,
        String trouble,
        long minutes,
        boolean unsaved)
        implements TemplateInstance {

    /** Before anything was typed. */
    public static SignInPage blank(String next, boolean unsaved) {
        return new SignInPage(Frame.plain(null), "", next, false, null, "", 0, unsaved);
    }

    /** After a visit at the newsroom's own sign-in that led to nothing. */
    public static SignInPage back(String next, String refusal, String trouble) {
        return new SignInPage(Frame.plain(null), "", next, false, refusal, trouble, 0, false);
    }
}
