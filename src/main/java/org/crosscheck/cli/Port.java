package org.crosscheck.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** The port that the workbench listens on. */
final class Port {
    private static final String PROPERTY = "quarkus.http.port";
    private static final String PUBLIC = "crosscheck.public-address";
    private static final int DEFAULT = 8080;

    private Port() {}

    /** As the system property or the environment says. */
    static int number() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv("QUARKUS_HTTP_PORT")))
                .map(Integer::valueOf)
                .orElse(DEFAULT);
    }

    /** Where people reach a workbench that listens on a port: its public address, else this machine's own. */
    static String address(int number) {
        return Optional.ofNullable(System.getProperty(PUBLIC))
                .or(() -> Optional.ofNullable(System.getenv("CROSSCHECK_PUBLIC_ADDRESS")))
                .map(address -> address.replaceFirst("/$", ""))
                .orElse("http://127.0.0.1:" + number);
    }

    /** Whether nobody listens there on this machine's own address. */
    static boolean isFree(int number) {
        try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
