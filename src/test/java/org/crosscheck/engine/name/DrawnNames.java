package org.crosscheck.engine.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;

/**
 * A text of the corpus.
 *
 * @param section the phenomenon
 * @param text without what is drawn into it
 * @param mentions its mentions as drawn: "role|name" in order
 * @param expected what the corpus says of whom they name
 */
record DrawnNames(String section, String text, List<String> mentions, List<Expected> expected) {

    /** What a mention's entity must be; fields that the corpus leaves out are null. */
    record Named(String name, Kind kind, Gender gender, String role) {}

    record Expected(int nameStart, Named named) {

        /** Of an entity only what the corpus speaks of. */
        Named ofInterest(Entity entity) {
            return new Named(
                    entity.name(),
                    named.kind() == null ? null : entity.kind(),
                    named.gender() == null ? null : entity.gender(),
                    named.role() == null ? null : entity.role() == null ? "-" : entity.role());
        }
    }

    static List<DrawnNames> corpus(String resource) throws IOException {
        List<DrawnNames> texts = new ArrayList<>();
        String section = "";
        try (InputStream in = DrawnNames.class.getResourceAsStream(resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : all.split("\n\\s*\n")) {
                String body = block;
                if (body.startsWith("## ")) {
                    section = body.substring(3, body.indexOf('\n'));
                    body = body.substring(body.indexOf('\n') + 1);
                }
                if (!body.startsWith("#")) {
                    texts.add(new Reader(body.strip()).read(section));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return texts;
    }

    /** The mentions of a cast, drawn the same way. */
    static List<String> mentionsOf(Cast cast, String text) {
        return cast.mentions().stream()
                .map(mention ->
                        text.substring(mention.span().start(), mention.name().start())
                                        .strip() + "|"
                                + mention.name().in(text))
                .toList();
    }

    @Override
    public String toString() {
        return section + ": " + text.replace("\n", " / ");
    }

    /** Takes the drawing out of a text. */
    private static final class Reader {
        private final String drawn;
        private final StringBuilder text = new StringBuilder();
        private final List<String> mentions = new ArrayList<>();
        private final List<Expected> expected = new ArrayList<>();

        Reader(String drawn) {
            this.drawn = drawn;
        }

        DrawnNames read(String section) {
            int at = 0;
            while (at < drawn.length()) {
                char c = drawn.charAt(at);
                if (c == '[') {
                    at = mention(at);
                } else {
                    text.append(c);
                    at++;
                }
            }
            return new DrawnNames(section, text.toString(), mentions, expected);
        }

        private int mention(int open) {
            int close = drawn.indexOf(']', open);
            String inner = drawn.substring(open + 1, close);
            int bar = inner.indexOf('|');
            String name = inner.substring(bar + 1);
            String before = bar < 0 ? "" : inner.substring(0, bar);
            text.append(before);
            mentions.add(before.strip() + "|" + name);
            int nameStart = text.length();
            text.append(name);
            boolean said = close + 1 < drawn.length() && drawn.charAt(close + 1) == '{';
            if (!said) {
                return close + 1;
            }
            int end = drawn.indexOf('}', close);
            expected.add(new Expected(nameStart, named(drawn.substring(close + 2, end))));
            return end + 1;
        }

        private static Named named(String description) {
            String[] fields = description.split(", ");
            Kind kind = null;
            Gender gender = null;
            String role = null;
            for (int i = 1; i < fields.length; i++) {
                switch (fields[i]) {
                    case "PERSON", "BODY", "PLACE", "PEOPLE", "OTHER" -> kind = Kind.valueOf(fields[i]);
                    case "FEMALE", "MALE" -> gender = Gender.valueOf(fields[i]);
                    case "-" -> role = "-";
                    default -> role = fields[i].replace("\"", "");
                }
            }
            return new Named(fields[0], kind, gender, role);
        }
    }
}
