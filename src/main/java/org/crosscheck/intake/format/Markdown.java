package org.crosscheck.intake.format;

import java.util.List;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The blocks of a Markdown text (CommonMark). Thread-safe. */
final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(false).build();

    private Markdown() {}

    static List<Block> blocks(String text) {
        return HtmlPage.fragment(RENDERER.render(PARSER.parse(text)));
    }
}
