package org.crosscheck.workflow;

/**
 * Who somebody is at the newsroom's own sign-in. The two together never change and are never given to somebody else (OpenID Connect
 * Core 1.0, section 5.7), which neither a name nor an e-mail address promises.
 *
 * @param issuer the provider's address
 * @param subject the provider's name for the person
 */
public record Identity(String issuer, String subject) {}
