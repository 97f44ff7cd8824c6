package org.crosscheck.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the record in what {@link HtmlWriter} wrote. */
final class HtmlCarrier implements Carrier {
    private static final Pattern DATA =
            Pattern.compile(Pattern.quote(HtmlWriter.DATA) + "([0-9a-f]{64})" + Pattern.quote(HtmlWriter.DATA_END));
    private static final Pattern SHOWN = Pattern.compile("SHA-256 ([0-9a-f]{64})");

    @Override
    public Optional<Carried> in(byte[] file) throws IOException {
        String page = new String(file, StandardCharsets.UTF_8);
        if (!page.startsWith("<!doctype html>")) {
            return Optional.empty();
        }
        Matcher data = DATA.matcher(page);
        Matcher shown = SHOWN.matcher(page);
        int end = data.find() ? page.indexOf(HtmlWriter.END, data.end()) : -1;
        if (end < 0 || !shown.find()) {
            throw new IOException("it is a web page that carries no report");
        }
        String record = page.substring(data.end(), end);
        boolean isUntouched =
                new Seal().add(page.substring(0, data.start())).hex().equals(data.group(1))
                        && page.length() == end + HtmlWriter.END.length();
        return Optional.of(new Carried(record.getBytes(StandardCharsets.UTF_8), shown.group(1), isUntouched));
    }
}
