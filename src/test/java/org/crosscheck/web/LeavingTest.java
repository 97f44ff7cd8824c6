package org.crosscheck.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

/** Whoever leaves while a form is read is no error of ours: a bad network would fill the log. */
@QuarkusTest
class LeavingTest {
    private static final Logger ERRORS = Logger.getLogger("org.crosscheck.web.guard.ErrorPages");
    private static final int TRIES = 30;

    private final BlockingQueue<LogRecord> logged = new LinkedBlockingQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        ERRORS.setLevel(Level.ALL);
        ERRORS.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        ERRORS.removeHandler(listener);
        ERRORS.setLevel(null);
    }

    /** A closed connection is found before the form is read, or while it is, or before anybody asks: of many tries some meet each. */
    @Test
    void aFormThatEndsInItsMiddleIsNotLoggedAsAnError() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            leaveInTheMiddleOf("name=Ada&password=four");
        }
        LogRecord seen = logged.poll(30, TimeUnit.SECONDS);
        assertNotNull(seen, "none was read");
        for (; seen != null; seen = logged.poll(1, TimeUnit.SECONDS)) {
            assertEquals(Level.FINE.intValue(), seen.getLevel().intValue(), seen.getMessage());
        }
    }

    private static void leaveInTheMiddleOf(String form) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            String address = "localhost:" + RestAssured.port;
            String head = "POST /sign-in HTTP/1.1\r\nHost: " + address + "\r\nOrigin: http://" + address
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + 2 * form.length()
                    + "\r\n\r\n";
            socket.getOutputStream().write((head + form).getBytes(US_ASCII));
        }
    }
}
