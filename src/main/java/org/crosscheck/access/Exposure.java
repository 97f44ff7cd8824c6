package org.crosscheck.access;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From where the workbench can be reached, and what follows from that. */
@Singleton
@Named("exposure")
public class Exposure {
    private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final String TLS = "https";

    private final boolean isLocal;
    private final Optional<URI> address;
    private final boolean mayBePlain;

    /**
     * @param bound the address that is listened on
     * @param address under which people open the workbench; empty for this machine's own
     * @param mayBePlain whether the owner takes it upon himself that others can read along
     */
    Exposure(
            @ConfigProperty(name = "quarkus.http.host") String bound,
            @ConfigProperty(name = "crosscheck.public-address") Optional<URI> address,
            @ConfigProperty(name = "crosscheck.plain-http", defaultValue = "false") boolean mayBePlain) {
        this.isLocal = isLoopback(bound);
        this.address = address;
        this.mayBePlain = mayBePlain;
    }

    /** Whether a host is this machine itself. */
    static boolean isLoopback(String host) {
        return host != null && (host.startsWith("127.") || LOOPBACK.contains(host.toLowerCase(Locale.ROOT)));
    }

    /**
     * Why the workbench must not start like this, in words for its owner; empty when it may.
     *
     * @param hasOwner whether somebody owns it by name and password
     */
    public Optional<String> problem(boolean hasOwner) {
        if (address.isPresent() && !isAddress(address.get())) {
            return Optional.of("crosscheck.public-address must be like https://desk.example, without a path");
        } else if (isPlain() && !mayBePlain) {
            return Optional.of(
                    "over plain HTTP anybody on the way can read along and sign in; give an https:// address that a"
                            + " proxy with TLS answers, or take it upon you with -Dcrosscheck.plain-http=true");
        } else if (isLocal) {
            return Optional.empty();
        } else if (address.isEmpty()) {
            return Optional.of("to be reached from other machines the workbench needs the address that people type:"
                    + " -Dcrosscheck.public-address=https://desk.example");
        }
        return hasOwner
                ? Optional.empty()
                : Optional.of(
                        "before other machines may reach the workbench, its owner needs a password: start it without"
                                + " quarkus.http.host, open My desk, then Account and sessions");
    }

    private static boolean isAddress(URI address) {
        return address.getHost() != null
                && (TLS.equals(address.getScheme()) || "http".equals(address.getScheme()))
                && (address.getPath().isEmpty() || address.getPath().equals("/"));
    }

    /** Whether others on the network can read along. */
    public boolean isPlain() {
        return address.filter(known -> !TLS.equals(known.getScheme()) && !isLoopback(known.getHost()))
                .isPresent();
    }

    /** Whether people reach the workbench by TLS. */
    public boolean isTls() {
        return address.filter(known -> TLS.equals(known.getScheme())).isPresent();
    }

    /** The name under which people reach the workbench; empty for this machine's own. */
    public Optional<String> host() {
        return address.map(URI::getHost);
    }

    /** The scheme, host and port that people type, as a browser names them; empty for this machine's own. */
    public Optional<String> origin() {
        return address.map(known -> known.getScheme() + "://" + known.getAuthority());
    }
}
