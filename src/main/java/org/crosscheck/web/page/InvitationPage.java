package org.crosscheck.web.page;

import io.quarkus.qute.TemplateInstance;

/**
 * Making the account of an invitation.
 *
 * @param token as it was typed; empty before
 * @param wrong what is wrong, or null
 */
public record InvitationPage(Frame frame, String token, String wrong) implements TemplateInstance {}
