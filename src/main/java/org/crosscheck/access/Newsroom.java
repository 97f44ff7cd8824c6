package org.crosscheck.access;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;

/** A newsroom's own sign-in, an OpenID provider: off unless its address, the workbench's name there and their secret are given. */
@Singleton
@Named("newsroom")
public class Newsroom {
    private static final String ISSUER = "crosscheck.newsroom.issuer";
    private static final String CLIENT = "crosscheck.newsroom.client-id";
    private static final String SECRET = "crosscheck.newsroom.client-secret";

    private final Config config;

    Newsroom(Config config) {
        this.config = config;
    }

    /** Whether people may sign in there. */
    public boolean isOn() {
        return issuer().isPresent() && client().isPresent() && secret().isPresent();
    }

    /** The address within the workbench that leads there, and back to another one. */
    public String entrance(String next) {
        return Errand.PATH + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** The provider's address, whose {@code /.well-known/openid-configuration} says the rest. */
    Optional<String> issuer() {
        return given(ISSUER);
    }

    /** The workbench's name at the provider. */
    Optional<String> client() {
        return given(CLIENT);
    }

    Optional<String> secret() {
        return given(SECRET);
    }

    private Optional<String> given(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    /** Why the workbench must not start with these settings, in words for its owner; empty when it may. */
    public Optional<String> problem() {
        List<String> missing = Stream.of(ISSUER, CLIENT, SECRET)
                .filter(name -> given(name).isEmpty())
                .toList();
        if (missing.size() == 3) {
            return Optional.empty();
        } else if (!missing.isEmpty()) {
            return Optional.of("the newsroom's own sign-in also needs " + String.join(" and ", missing));
        }
        return issuer().filter(address -> !isSafe(address))
                .map(address -> ISSUER + " must be an https:// address: " + address);
    }

    /** Whether nobody on the way can pass for the provider. */
    private static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && Exposure.isLoopback(uri.getHost()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
