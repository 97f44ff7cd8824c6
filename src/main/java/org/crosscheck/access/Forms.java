package org.crosscheck.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token that the forms of a session carry. It follows from the session's secret, so that it is that session's alone and needs
 * no keeping, and it does not give the secret away.
 */
final class Forms {
    /** The field, in every form that writes. */
    static final String FIELD = "csrf-token";

    private static final String ALGORITHM = "HmacSHA256";

    private Forms() {}

    /** 43 letters, digits, hyphens and underscores. */
    static String token(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(FIELD.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
