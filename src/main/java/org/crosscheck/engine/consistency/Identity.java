package org.crosscheck.engine.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Entity.Kind;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.name.SameName;
import org.crosscheck.engine.name.Spellings;

/**
 * One person or place of the story, under all its spellings in all articles.
 *
 * @param names the fullest name in each article, the first one first
 * @param mentions in the articles' order
 */
record Identity(Kind kind, List<String> names, List<Naming> mentions) {

    /** A mention in an article. */
    record Naming(Named article, Mention mention) {
        String words() {
            return mention.name().in(article.text());
        }

        /** The role that stands beside it, or else the title that it begins with; null where there is neither. */
        String role() {
            String title = article.cast().entity(mention).role();
            boolean titled = title != null && mention.span().in(article.text()).startsWith(title + " ");
            return mention.role() != null || !titled ? mention.role() : title;
        }
    }

    String name() {
        return names.get(0);
    }

    /** Those of one kind, in order of first mention. */
    static List<Identity> of(List<Named> articles, Kind kind) {
        Map<String, List<Identity>> byKey = new HashMap<>();
        List<Identity> all = new ArrayList<>();
        for (Named article : articles) {
            Map<Integer, Identity> here = new HashMap<>();
            for (Mention mention : article.cast().mentions()) {
                Entity entity = article.cast().entity(mention);
                if (entity.kind() == kind) {
                    here.computeIfAbsent(mention.entity(), index -> known(entity, byKey, all))
                            .mentions()
                            .add(new Naming(article, mention));
                }
            }
        }
        return all;
    }

    private static Identity known(Entity entity, Map<String, List<Identity>> byKey, Collection<Identity> all) {
        List<Identity> alike =
                byKey.computeIfAbsent(Spellings.key(entity.name(), entity.kind()), none -> new ArrayList<>());
        for (Identity identity : alike) {
            if (identity.isOf(entity)) {
                identity.names.add(entity.name());
                return identity;
            }
        }
        Identity identity = new Identity(entity.kind(), new ArrayList<>(List.of(entity.name())), new ArrayList<>());
        alike.add(identity);
        all.add(identity);
        return identity;
    }

    /** A surname alone is nobody's for certain. */
    private boolean isOf(Entity entity) {
        Optional<SameName> same = Spellings.compare(name(), kind, entity.name(), kind);
        return same.isPresent() && same.get().code() != SameName.Code.SURNAME_ONLY;
    }
}
