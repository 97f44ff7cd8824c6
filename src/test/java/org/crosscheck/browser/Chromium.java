package org.crosscheck.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.crosscheck.machine.Program;

/**
 * Where a Chromium or Chrome is. Without one it is installed: by the system's package manager where this process may, else
 * by Playwright's installer.
 */
final class Chromium {
    private static final Program PROGRAM = new Program(
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
            List.of(
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                    Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")),
            List.of("chromium"));

    private Chromium() {}

    /**
     * The browser's program; empty where Playwright's own is to be used.
     *
     * @throws IllegalStateException when there is none and none can be had
     */
    static Optional<Path> program() {
        Optional<Path> installed = PROGRAM.path();
        if (installed.isEmpty() && !installedByPlaywright()) {
            throw new IllegalStateException("the browser tests need Chromium or Chrome: install the package chromium"
                    + " (apt-get install chromium, dnf install chromium, brew install --cask chromium)"
                    + " or Google Chrome, and run the tests again");
        }
        return installed;
    }

    private static boolean installedByPlaywright() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Program.run(List.of(java, "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium"));
    }
}
