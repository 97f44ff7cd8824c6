package org.crosscheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Writes a JSON object whose last member is a long list, item by item. */
final class Listing {
    private Listing() {}

    /**
     * @param head up to the list's bracket, included
     * @param foot from its closing bracket
     */
    static void write(String head, Iterator<?> items, String foot, OutputStream out) throws IOException {
        out.write(head.getBytes(StandardCharsets.UTF_8));
        while (items.hasNext()) {
            out.write(CanonicalJson.bytes(items.next()));
            if (items.hasNext()) {
                out.write(',');
            }
        }
        out.write(foot.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
