package org.crosscheck.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;

import org.crosscheck.FrontDoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An editor at a browser. Keeps what the browser complains of; closing ends the browser. */
final class Editor implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 360;

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String root;
    private final List<String> complaints = new ArrayList<>();

    /** @param root the workbench's address */
    Editor(String root) {
        this.root = root.replaceFirst("/$", "");
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        Chromium.program().ifPresent(options::setExecutablePath);
        this.browser = playwright.chromium().launch(options);
    }

    /** A fresh window: no cookies yet but that of the session. */
    Page window(int width, ColorScheme scheme, boolean script) {
        Page page = stranger(width, scheme, script);
        String session = FrontDoor.session(URI.create(root).getPort());
        page.context().addCookies(List.of(new Cookie(FrontDoor.COOKIE, session).setUrl(root)));
        return page;
    }

    /** A fresh window of a browser that is not signed in. */
    Page stranger(int width, ColorScheme scheme, boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(root)
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script)
                .setAcceptDownloads(true));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onDialog(dialog -> {
            complaints.add("a dialog opened: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(root)) {
                complaints.add("asked for " + request.url());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** What the browser complained of so far: policy violations, script errors, dialogs, addresses elsewhere. */
    List<String> complaints() {
        return complaints;
    }

    /** Draws the whole page into {@code target/screenshots}, if asked to by {@code -Dcrosscheck.pictures=true}: it takes long. */
    void draw(Page page, String name) {
        if (Boolean.getBoolean("crosscheck.pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        }
    }

    /** Draws what a page shows now; it must be accessible and fit the screen. */
    void inspect(Page page, String state, ColorScheme scheme) {
        fits(page, state, scheme);
        assertEquals(List.of(), Accessibility.violations(page), state);
    }

    /** Draws what a page shows now; it must fit the screen. */
    void fits(Page page, String state, ColorScheme scheme) {
        int width = page.viewportSize().width;
        String name = state + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        draw(page, name);
        int across = (int) page.evaluate("document.documentElement.scrollWidth");
        assertTrue(across <= width, name + " is " + across + " wide");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
