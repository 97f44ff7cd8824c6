package org.crosscheck.engine.quotation;

/** Finds noun phrases that end or begin at a given item. Stateless. */
final class NounPhrases {
    private NounPhrases() {}

    /** The noun phrase that ends before item {@code end}, with "of the ministry" and the like, or null. */
    static Phrase endingAt(Line line, int end) {
        int start = startOfName(line, coreStart(line, end), end);
        if (start == end) {
            return null;
        }
        while (isLink(line, start - 1) && !line.tag(start).equals(Tag.PRONOUN)) {
            int left = isHung(line, start - 2) ? start - 2 : start - 1;
            int owner = coreStart(line, left);
            if (owner == left || line.tag(owner) == Tag.PRONOUN) {
                break;
            }
            start = owner;
        }
        return new Phrase(start, end);
    }

    /** "the Lodra Water and Sewerage Board": over the "and" inside one body's name, if that is what it joins. */
    private static int startOfName(Line line, int start, int end) {
        boolean joined = line.isWord(start - 1, "and")
                && line.tag(start) == Tag.NAME
                && line.tag(start - 2) == Tag.NAME
                && People.isBody(line.word(end - 1))
                && !People.isBody(line.word(start - 2));
        int first = joined ? coreStart(line, start - 1) : start;
        return line.isWord(first, "the") && line.tag(first - 1) == Tag.PREPOSITION ? first : start;
    }

    private static boolean isLink(Line line, int at) {
        return line.tag(at) == Tag.PREPOSITION || line.tag(at) == Tag.TO && isHung(line, at - 1);
    }

    /** "close" in "people close to the talks", "briefed" in "officials briefed on it". */
    private static boolean isHung(Line line, int at) {
        Tag tag = line.tag(at);
        boolean verbal = tag == Tag.PARTICIPLE
                || tag == Tag.VERB && !line.item(at).lower().startsWith("sa");
        boolean near = tag == Tag.ADJECTIVE || line.isWord(at, "close");
        return (tag == Tag.ING || near || verbal) && line.tag(at - 1).isNominal();
    }

    /** First item of the noun phrase without prepositions that ends before {@code end}; {@code end} if there is none. */
    static int coreStart(Line line, int end) {
        int at = end - 1;
        if (!line.tag(at).isNominal() && line.tag(at) != Tag.CLOSE && !(line.tag(at) == Tag.QUESTION)) {
            return end;
        }
        if (line.tag(at) == Tag.CLOSE) {
            at = opening(line, at) - 1;
            if (!line.tag(at).isNominal()) {
                return end;
            }
        }
        if (line.tag(at) == Tag.PRONOUN || line.tag(at) == Tag.QUESTION) {
            return at;
        }
        while (at > 0 && goesOn(line, at)) {
            at--;
        }
        return at;
    }

    /** Whether the item before {@code at} belongs to the same noun phrase. */
    private static boolean goesOn(Line line, int at) {
        Tag tag = line.tag(at);
        Tag before = line.tag(at - 1);
        if (tag == Tag.DETERMINER || tag == Tag.POSSESSIVE && !line.isWord(at, "'s", "'")) {
            return before == Tag.DETERMINER;
        }
        if (tag == Tag.NAME && before == Tag.NOUN) {
            return People.isTitle(line.word(at - 1)) || line.item(at - 1).capital();
        }
        return before == Tag.NOUN
                || before == Tag.NAME
                || before.isModifier()
                || before == Tag.OTHER && line.isWord(at - 1, "&", "'", "-");
    }

    private static int opening(Line line, int close) {
        int at = close;
        while (at > 0 && line.tag(at) != Tag.OPEN) {
            at--;
        }
        return at;
    }

    /** One past the noun phrase that begins at {@code start}, prepositions included; {@code start} if there is none. */
    static int endFrom(Line line, int start) {
        int at = coreEnd(line, start);
        while (at > start
                && line.tag(at) == Tag.PREPOSITION
                && !line.tag(at + 1).equals(Tag.TIME)) {
            int end = coreEnd(line, at + 1);
            if (end == at + 1) {
                return at;
            }
            at = end;
        }
        return at;
    }

    /** One past the noun phrase without prepositions that begins at {@code start}. */
    static int coreEnd(Line line, int start) {
        if (line.tag(start) == Tag.PRONOUN || line.tag(start) == Tag.OBJECT_PRONOUN) {
            return start + 1;
        }
        int at = start;
        int end = start;
        while (at < line.size() && belongs(line, at, start)) {
            at++;
            if (line.tag(at - 1).isNominal()) {
                end = at;
            }
        }
        return line.isWord(start, "the") ? endOfName(line, end) : end;
    }

    /** "the Securities and Exchange Commission": past the "and" inside one body's name. */
    private static int endOfName(Line line, int end) {
        boolean joined = line.isWord(end, "and")
                && line.tag(end - 1) == Tag.NAME
                && line.tag(end + 1) == Tag.NAME
                && !People.isBody(line.word(end - 1));
        int last = joined ? coreEnd(line, end + 1) : end;
        return joined && People.isBody(line.word(last - 1)) ? last : end;
    }

    private static boolean belongs(Line line, int at, int start) {
        Tag tag = line.tag(at);
        if (tag == Tag.DETERMINER || tag == Tag.POSSESSIVE && !line.isWord(at, "'s", "'")) {
            return at == start || line.tag(at - 1) == Tag.DETERMINER;
        }
        return tag == Tag.NOUN
                || tag == Tag.NAME
                || tag.isModifier()
                || tag == Tag.OTHER && line.isWord(at, "&", "'", "-")
                || tag == Tag.PARTICIPLE && line.tag(at + 1).isNominal();
    }
}
