package org.crosscheck.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the record in what {@link HtmlWriter} wrote. */
final class HtmlCarrier implements Carrier {
    private static final Pattern SHOWN = Pattern.compile("SHA-256 ([0-9a-f]{64})");

    @Override
    public Optional<Carried> in(byte[] file) throws IOException {
        String page = new String(file, StandardCharsets.UTF_8);
        if (!page.startsWith("<!doctype html>")) {
            return Optional.empty();
        }
        int data = page.indexOf(HtmlWriter.DATA);
        int end = page.indexOf(HtmlWriter.END, Math.max(0, data));
        Matcher shown = SHOWN.matcher(page);
        if (data < 0 || end < 0 || !shown.find()) {
            throw new IOException("it is a web page that carries no report");
        }
        String record = page.substring(data + HtmlWriter.DATA.length(), end);
        return Optional.of(new Carried(record.getBytes(StandardCharsets.UTF_8), shown.group(1)));
    }
}
