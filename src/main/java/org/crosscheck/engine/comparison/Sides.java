package org.crosscheck.engine.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Countries;
import org.crosscheck.engine.name.Country;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * For which country the people of an article speak, as its words say at any mention: by their role ("Norwegian minister Ida
 * Berg"), by whose they are ("Norway's Ida Berg"), or by the country that the sentence began with ("Norway will not pay,
 * its minister Ida Berg said"). One article, one instance; thread-safe.
 */
final class Sides {
    private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");
    private static final Set<String> OWNERS = Set.of("its", "their");
    /** So far before a mention its sentence is searched for a country. */
    private static final int FAR = 40;

    private final Text text;
    private final Map<String, String> countries = new HashMap<>();

    Sides(Text text, Cast cast) {
        this.text = text;
        for (Mention mention : cast.mentions()) {
            Entity entity = cast.entity(mention);
            if (entity.kind() == Entity.Kind.PERSON && !countries.containsKey(entity.name())) {
                String country = country(mention);
                if (country != null) {
                    countries.put(entity.name(), country);
                }
            }
        }
    }

    /** The country that somebody of this name speaks for, or null where nothing says so. */
    String of(String name) {
        return countries.get(name);
    }

    private String country(Mention mention) {
        String own = Nations.of(mention.role());
        return own != null ? own : owner(mention.span());
    }

    private String owner(Span mention) {
        int before = text.tokenAt(mention.start()) - 1;
        if (before < 0) {
            return null;
        }
        Token token = text.tokens().get(before);
        if (POSSESSIVES.contains(token.text())) {
            return endingAt(before - 1);
        }
        return OWNERS.contains(token.lower()) ? last(before) : null;
    }

    /** The last country that its sentence names before a token. */
    private String last(int before) {
        int sentence = text.sentences()
                .get(text.sentenceAt(text.tokens().get(before).start()))
                .span()
                .start();
        for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
            if (text.tokens().get(i).start() < sentence) {
                break;
            }
            String country = endingAt(i);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private String endingAt(int last) {
        List<Token> tokens = text.tokens();
        if (last < 0 || !tokens.get(last).isCapitalised()) {
            return null;
        }
        String word = tokens.get(last).text();
        return Countries.speaking(word)
                .or(() -> last == 0
                        ? Optional.empty()
                        : Countries.speaking(tokens.get(last - 1).text() + " " + word))
                .map(Country::name)
                .orElse(null);
    }
}
