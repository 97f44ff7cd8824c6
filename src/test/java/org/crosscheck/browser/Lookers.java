package org.crosscheck.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** Two who look at pages at once, each at a browser of its own: wide in light and narrow in dark. Closing ends both browsers. */
final class Lookers implements AutoCloseable {
    private final List<Looker> both;

    /** @param root the workbench's address */
    Lookers(String root) {
        both = List.of(
                new Looker(root, Editor.WIDE, ColorScheme.LIGHT), new Looker(root, Editor.NARROW, ColorScheme.DARK));
    }

    /** Opens pages by name and address; each must be accessible and fit the screen. */
    void look(Map<String, String> addresses) throws InterruptedException, ExecutionException {
        List<? extends Future<?>> looks =
                both.stream().map(looker -> looker.look(addresses)).toList();
        for (Future<?> look : looks) {
            look.get();
        }
    }

    @Override
    public void close() {
        both.forEach(Looker::close);
    }

    /** A browser must be spoken to by the thread that started it. */
    private static final class Looker {
        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private final String root;
        private final int width;
        private final ColorScheme scheme;
        private Editor editor;
        private Page page;

        Looker(String root, int width, ColorScheme scheme) {
            this.root = root;
            this.width = width;
            this.scheme = scheme;
        }

        Future<?> look(Map<String, String> addresses) {
            return thread.submit(() -> {
                open();
                addresses.forEach((name, address) -> {
                    page.navigate(address);
                    editor.inspect(page, name, scheme);
                });
            });
        }

        private void open() {
            if (editor == null) {
                editor = new Editor(root);
                page = editor.window(width, scheme, true);
            }
        }

        void close() {
            thread.execute(() -> {
                if (editor != null) {
                    editor.close();
                }
            });
            thread.shutdown();
        }
    }
}
