package org.crosscheck.engine.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Units;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * What money is for, and for which country ("$5bn in loans to Norway").
 *
 * @param what forms of the words that say what it is
 * @param receiver the country it goes to, or null
 */
record Purpose(Set<String> what, String receiver) {
    private static final Set<String> TOWARDS = Set.of("to", "for");
    /** So many words after a sum can name its receiver. */
    private static final int FAR = 8;

    /** Of a figure of money with a noun; null for any other. */
    static Purpose of(Claim claim) {
        Figure figure = claim.figure();
        if (!Units.isMoney(figure.unit()) || figure.noun() == null) {
            return null;
        }
        Set<String> what = new HashSet<>();
        Terms.of("the " + figure.noun()).forEach(term -> what.add(term.form()));
        return new Purpose(what, receiver(claim));
    }

    /** The first country after the sum and a "to" or "for", what stands in brackets passed over. */
    private static String receiver(Claim claim) {
        int at = claim.context().indexOf(claim.words());
        List<Token> tokens = at < 0
                ? List.of()
                : Text.of(claim.context().substring(at + claim.words().length()))
                        .tokens();
        int depth = 0;
        boolean towards = false;
        for (int i = 0, words = 0; i < tokens.size() && words < FAR; i++) {
            Token token = tokens.get(i);
            depth = Math.max(0, depth + (token.is('(') ? 1 : token.is(')') ? -1 : 0));
            if (depth == 0 && token.isWord()) {
                words++;
                String country = towards && token.isCapitalised() ? Nations.ofAdjective(token.text()) : null;
                if (country != null) {
                    return country;
                }
                towards |= TOWARDS.contains(token.lower());
            }
        }
        return null;
    }

    /** Whether both are for the same thing and the same country. */
    boolean isOf(Purpose other) {
        return other != null
                && receiver != null
                && receiver.equals(other.receiver)
                && what.stream().anyMatch(other.what::contains);
    }

    /** Whether two claims are of money for the same thing and the same country, and nothing says that the givers differ. */
    static boolean isOne(Claim a, Claim b) {
        Purpose one = of(a);
        return one != null && one.isOf(of(b)) && !giversDiffer(a, b, one.receiver);
    }

    private static boolean giversDiffer(Claim a, Claim b, String receiver) {
        Set<String> givers = givers(a, receiver);
        Set<String> others = givers(b, receiver);
        return !givers.isEmpty() && !others.isEmpty() && givers.stream().noneMatch(others::contains);
    }

    private static Set<String> givers(Claim claim, String receiver) {
        Set<String> givers = new HashSet<>();
        String speaker = Nations.of(claim.speaker());
        if (speaker != null) {
            givers.add(speaker);
        }
        claim.names().forEach(name -> {
            String country = Nations.of(name.name());
            if (country != null) {
                givers.add(country);
            }
        });
        givers.remove(receiver);
        return givers;
    }
}
