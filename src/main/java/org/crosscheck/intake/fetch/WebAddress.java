package org.crosscheck.intake.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.intake.UnreadableException;

/** Reads an address as somebody typed it, or as a page redirects to it. */
final class WebAddress {
    private static final int LONGEST = 2000;
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    private WebAddress() {}

    /** @throws UnreadableException when it is no plain http or https address */
    static URI read(String typed) throws UnreadableException {
        String address = typed.strip();
        try {
            URI uri = new URI(address.contains("://") || address.contains(":") ? address : "https://" + address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (address.length() > LONGEST || !scheme.equals("http") && !scheme.equals("https")) {
                throw new UnreadableException("it must begin with http:// or https://");
            } else if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw new UnreadableException("it must name a site, without user name or password");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new UnreadableException("it is not written like an address; copy it from the browser", e);
        }
    }

    /** @throws UnreadableException when it names another port than the web's */
    static URI onWebPorts(URI address) throws UnreadableException {
        if (!PORTS.contains(address.getPort())) {
            throw new UnreadableException("it must not name a port other than 80 and 443");
        }
        return address;
    }
}
