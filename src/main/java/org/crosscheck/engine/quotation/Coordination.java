package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * Several speakers in one phrase: "Ann Lee and Ivo Kranz".
 *
 * @param parts where each stands; one only where nothing is joined
 * @param link the word that joins the last, "and" or "or"
 */
record Coordination(List<Span> parts, String link) {

    /** The speakers at {@code span}; an "and" inside a name or behind a preposition joins none. */
    static Coordination of(Text text, Cast cast, Span span, int firstMention) {
        Reader reader = new Reader(text, cast, span, firstMention);
        reader.read();
        return new Coordination(reader.named(), reader.link);
    }

    boolean joins() {
        return parts.size() > 1;
    }

    /** One reading of one phrase. */
    private static final class Reader {
        private static final int NEAR = 8;

        private final Text text;
        private final Cast cast;
        private final Span span;
        private final List<Span> parts = new ArrayList<>();
        private String link = "and";
        private int mention;
        private int start;
        private boolean behindLink;
        private boolean linked;

        Reader(Text text, Cast cast, Span span, int firstMention) {
            this.text = text;
            this.cast = cast;
            this.span = span;
            this.mention = firstMention;
            this.start = span.start();
        }

        void read() {
            for (int i = text.tokenAt(span.start()); i < text.tokens().size(); i++) {
                Token token = text.tokens().get(i);
                if (token.start() >= span.end()) {
                    break;
                }
                if (isInsideName(token)) {
                    continue;
                }
                String word = token.lower();
                behindLink |= isLink(word) && token.start() > start;
                boolean joins = word.equals("and") || word.equals("or") || word.equals("nor");
                if (joins && token.start() == start) {
                    linked = true;
                    start = nextStart(i);
                } else if (joins || token.is(',')) {
                    split(token, i);
                    linked |= joins;
                    link = word.equals("or") ? "or" : link;
                } else if (token.start() == start && isOpener(word)) {
                    start = nextStart(i);
                }
            }
            add(span.end());
        }

        private boolean isInsideName(Token token) {
            List<Mention> mentions = cast.mentions();
            while (mention < mentions.size() && mentions.get(mention).span().end() <= token.start()) {
                mention++;
            }
            return mention < mentions.size()
                    && mentions.get(mention).span().contains(token.span())
                    && mentions.get(mention).span().start() < token.start();
        }

        private static boolean isLink(String word) {
            Tag tag = Lexicon.shipped().of(word).tag();
            return tag == Tag.PREPOSITION || tag == Tag.QUESTION || tag == Tag.TO;
        }

        private static boolean isOpener(String word) {
            return word.equals("both") || word.equals("neither") || word.equals("either");
        }

        private int nextStart(int token) {
            return token + 1 < text.tokens().size()
                    ? text.tokens().get(token + 1).start()
                    : span.end();
        }

        /** Behind "of" and "in" only people are joined: "officials in Kyiv and Lviv" are one party. */
        private void split(Token at, int token) {
            int next = nextStart(token);
            if (!behindLink || isPerson(start) && isPerson(next)) {
                add(at.start());
                start = next;
                behindLink = false;
            }
        }

        private boolean isPerson(int offset) {
            return near().stream()
                    .anyMatch(known ->
                            known.span().start() == offset && cast.entity(known).kind() == Entity.Kind.PERSON);
        }

        /** The names round the one that is being read. */
        private List<Mention> near() {
            int end = Math.min(cast.mentions().size(), mention + NEAR);
            return cast.mentions().subList(Math.max(0, Math.min(end, mention - NEAR)), end);
        }

        private void add(int end) {
            int last = text.tokenAt(end - 1);
            while (last >= 0 && text.tokens().get(last).start() >= end) {
                last--;
            }
            if (last >= 0 && text.tokens().get(last).end() > start) {
                parts.add(new Span(start, text.tokens().get(last).end()));
            }
        }

        /** Without descriptions that stand behind their person ("Ann Lee, the mayor, and Ivo Kranz"). */
        List<Span> named() {
            if (!linked) {
                return List.of(span);
            }
            List<Span> named = new ArrayList<>();
            for (Span part : parts) {
                String first = text.tokens().get(text.tokenAt(part.start())).lower();
                Tag tag = Lexicon.shipped().of(first).tag();
                boolean describes = tag == Tag.DETERMINER || tag == Tag.POSSESSIVE;
                boolean behind = !named.isEmpty()
                        && isPersonAt(named.get(named.size() - 1))
                        && text.source().charAt(part.start() - 2) == ',';
                if (!(describes && behind)) {
                    named.add(part);
                }
            }
            return named;
        }

        private boolean isPersonAt(Span part) {
            return near().stream()
                    .anyMatch(known ->
                            part.contains(known.span()) && cast.entity(known).kind() == Entity.Kind.PERSON);
        }
    }
}
