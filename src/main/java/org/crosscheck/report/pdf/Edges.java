package org.crosscheck.report.pdf;

import java.io.IOException;
import java.util.List;

/** What stands at the edges of every page: the title above, hash and page below. */
final class Edges {
    private static final float HEAD = Sheet.HEIGHT - 36;
    private static final float FOOT = 34;
    private static final float RULE = 46;

    private final Typesetter typesetter;
    private final String title;
    private final String hash;

    Edges(Typesetter typesetter, String title, String hash) {
        this.typesetter = typesetter;
        this.title = title;
        this.hash = hash;
    }

    void draw(List<Sheet> sheets) throws IOException {
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            sheet.beginEdge();
            if (i > 0) {
                sheet.line(typesetter.line(title, Type.EDGE, Pages.WIDTH), Pages.LEFT, HEAD);
            }
            sheet.rule(Pages.LEFT, RULE, Pages.WIDTH, Ink.RULE);
            sheet.line(typesetter.line("SHA-256 " + hash, Type.EDGE), Pages.LEFT, FOOT);
            Line page = typesetter.line(i + 1 + " / " + sheets.size(), Type.EDGE);
            sheet.line(page, Pages.LEFT + Pages.WIDTH - page.width(), FOOT);
            sheet.end();
            sheet.flush();
        }
    }
}
