package org.crosscheck.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * The token that signs in whoever may read the data folder, once and within a day. It is a file, so that another process of the
 * same user ({@code login-link}) can give a new one to the workbench that runs. A new token takes the place of the one before.
 */
public final class StartToken {
    private static final String FILE = "start-token";
    private static final Duration LENGTH = Duration.ofDays(1);
    private static final int BYTES = 32;

    private final Path file;
    private final Clock clock;

    /** @param folder the data folder */
    public StartToken(Path folder, Clock clock) {
        this.file = folder.resolve(FILE);
        this.clock = clock;
    }

    /** Writes a new token and gives it: 43 letters, digits, hyphens and underscores. */
    public String issue() throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        PrivateFile.write(file, token + "\n");
        return token;
    }

    /** Whether this is the token; it is used up then, and only one of several who give it at once is told yes. */
    public boolean redeem(String given) throws IOException {
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            String token = Files.readString(file).strip();
            if (written.plus(LENGTH).isBefore(clock.instant()) || !isSame(token, given.strip())) {
                return false;
            }
            Files.delete(file);
            return true;
        } catch (NoSuchFileException usedUp) {
            return false;
        }
    }

    private static boolean isSame(String token, String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
