package org.crosscheck.workflow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Passwords as they are stored: Argon2id with 19 MiB, two passes and one lane, as OWASP's password storage guide has it. */
final class Password {
    /** The fewest characters. */
    static final int SHORTEST = 12;

    /** The most characters; more is refused before anything is computed. */
    static final int LONGEST = 200;

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String KIND = "argon2id-19456-2-1";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Compared with where nobody has that name, so that the answer takes as long. */
    private static final String NOBODYS = stored(Secret.fresh());

    private Password() {}

    /**
     * A new password as it is stored.
     *
     * @throws RefusedException when it is too short or too long
     */
    static String chosen(String given) {
        if (given == null || given.length() < SHORTEST) {
            throw new RefusedException("Please choose a password of at least 12 characters; four words do well.");
        }
        if (given.length() > LONGEST) {
            throw new RefusedException("Please choose a password of at most 200 characters.");
        }
        return stored(given);
    }

    private static String stored(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return KIND + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash(password, salt));
    }

    /**
     * Whether this is the password; takes as long where there is none to compare with.
     *
     * @param stored null where nobody has that name
     * @throws RefusedException when it is longer than a password can be
     */
    static boolean fits(String given, String stored) {
        if (given.length() > LONGEST) {
            throw new RefusedException("Please choose a password of at most 200 characters.");
        }
        String[] parts = (stored == null ? NOBODYS : stored).split("\\$");
        byte[] hash = hash(given, Base64.getDecoder().decode(parts[1]));
        return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[2])) && stored != null;
    }

    private static byte[] hash(String password, byte[] salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(KIBIBYTES)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        argon.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
