package org.crosscheck.workflow;

import java.net.NetworkInterface;
import java.net.SocketException;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the machine has a way out at all. */
@ApplicationScoped
class Network {
    /** Said where it has none. */
    static final String NONE = "This machine has no network now; it is looked at again when it has one.";

    boolean isThere() {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(Network::leadsOut);
        } catch (SocketException e) {
            throw new IllegalStateException("the machine does not tell its network interfaces", e);
        }
    }

    private static boolean leadsOut(NetworkInterface network) {
        try {
            return network.isUp()
                    && !network.isLoopback()
                    && network.inetAddresses().findAny().isPresent();
        } catch (SocketException e) {
            return false;
        }
    }
}
