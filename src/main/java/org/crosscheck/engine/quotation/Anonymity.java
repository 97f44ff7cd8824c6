package org.crosscheck.engine.quotation;

/** How a speaker wishes to be named ("asked not to be named", "requested anonymity"), which is nothing said. Stateless. */
final class Anonymity {
    private static final int FARTHEST_NAME = 4;

    private Anonymity() {}

    static boolean isWished(Line line, Content content) {
        int at = content.start();
        while (at < content.end() && line.isWord(at, "not", "to", "be", "being", "remain", "stay")) {
            at++;
        }
        return isOwnName(line, content)
                || line.isWord(at, "named", "identified", "anonymous", "anonymity", "unnamed")
                || line.isWord(at, "called", "known") && line.isWord(at - 1, "be")
                || line.isWord(content.start(), "not") && line.isWord(at, "quoted");
    }

    /** "her name not be used", "to give their full names". */
    private static boolean isOwnName(Line line, Content content) {
        for (int i = content.start(); i < Math.min(content.end(), content.start() + FARTHEST_NAME); i++) {
            if (line.tag(i) == Tag.POSSESSIVE) {
                int name = NounPhrases.coreEnd(line, i) - 1;
                return line.isWord(name, "name", "names", "surname", "surnames", "identity", "identities");
            }
        }
        return false;
    }
}
