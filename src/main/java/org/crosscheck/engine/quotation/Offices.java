package org.crosscheck.engine.quotation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** The offices that an article gives its people anywhere. Immutable once made. */
final class Offices {
    private static final int MOST = 8;

    private final Text text;
    private final Cast cast;
    private final Map<Integer, Set<Office>> held = new HashMap<>();

    Offices(Text text, Cast cast) {
        this.text = text;
        this.cast = cast;
        for (int i = 0; i < cast.mentions().size(); i++) {
            read(i);
        }
    }

    private void read(int index) {
        Mention mention = cast.mentions().get(index);
        Entity entity = cast.entity(mention);
        if (entity.kind() != Entity.Kind.PERSON || mention.role() == null) {
            return;
        }
        Set<Office> offices = held.computeIfAbsent(mention.entity(), none -> new LinkedHashSet<>());
        Office office = Office.of(mention.role());
        if (offices.size() < MOST) {
            offices.add(office.owner() == null ? ofPlaceBehind(index, office) : office);
        }
    }

    /** "President Ann Lee of Norway". */
    private Office ofPlaceBehind(int index, Office office) {
        Mention mention = cast.mentions().get(index);
        Mention next = index + 1 < cast.mentions().size() ? cast.mentions().get(index + 1) : null;
        int of = text.tokenAt(mention.span().end());
        boolean owned = next != null
                && of < text.tokens().size()
                && text.tokens().get(of).lower().equals("of")
                && isNext(of, next)
                && cast.entity(next).kind() != Entity.Kind.PERSON;
        return owned ? office.ownedBy(cast.entity(next).name()) : office;
    }

    private boolean isNext(int of, Mention place) {
        List<Token> tokens = text.tokens();
        int after = of + 1 < tokens.size() && tokens.get(of + 1).lower().equals("the") ? of + 2 : of + 1;
        return after < tokens.size()
                && tokens.get(after).start() == place.span().start();
    }

    /** Whether that person may be called by {@code office}. */
    boolean holds(int entity, Office office) {
        return held.getOrDefault(entity, Set.of()).stream().anyMatch(office::describes);
    }

    /** Whether two people hold that office of two owners ("the president" of two countries). */
    boolean areRivals(int entity, int other, Office office) {
        return held.getOrDefault(entity, Set.of()).stream()
                .filter(office::describes)
                .anyMatch(one -> held.getOrDefault(other, Set.of()).stream()
                        .filter(office::describes)
                        .anyMatch(one::isElsewhere));
    }
}
