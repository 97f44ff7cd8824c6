package org.crosscheck.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name and hands on only addresses that may be visited. The client connects to what it is handed, so that a
 * name which means something else a moment later leads nowhere else.
 */
final class CheckedResolver implements DnsResolver {
    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    /** @param names says where a name leads, perhaps elsewhere each time */
    CheckedResolver(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** @throws ForbiddenAddressException when one of the name's addresses must not be visited */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new ForbiddenAddressException(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A name that leads into the machine or its own network. */
    static final class ForbiddenAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        ForbiddenAddressException(String host) {
            super(host);
        }
    }
}
