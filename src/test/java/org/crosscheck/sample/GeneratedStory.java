package org.crosscheck.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes stories in which several outlets report the same statements and figures in their own words. */
public final class GeneratedStory {
    private static final List<String> OUTLETS =
            List.of("Courier", "Gazette", "Tribune", "Ledger", "Herald", "Dispatch", "Observer", "Mercury");
    private static final List<String> NAMES = List.of(
            "Ida Brandt",
            "Tomas Vlk",
            "Aino Salmi",
            "Pere Costa",
            "Nora Whitlock",
            "Emeka Obi",
            "Hana Sato",
            "Luc Mercier");
    private static final List<String> ROLES =
            List.of("harbour master", "mayor", "chief engineer", "union leader", "police chief", "minister");
    private static final List<String> THINGS =
            List.of("bridge", "ferry terminal", "power station", "hospital", "reservoir", "railway line", "airport");
    private static final List<String> PLACES = List.of("Eastmere", "Thornwick", "Port Ansel", "Norvale", "Saltby");
    private static final List<String> STATEMENTS = List.of(
            "the %s in %s will stay closed until every pier has been checked",
            "nobody warned us that the %s in %s was about to fail",
            "repairs to the %s in %s will cost far more than the insurers expect",
            "we shall rebuild the %s in %s before the winter storms return");

    private final Random random;

    private GeneratedStory(long seed) {
        this.random = new Random(seed);
    }

    /**
     * The articles of one story, with headers as a text file has them.
     *
     * @param seed the same seed gives the same story
     */
    public static List<String> articles(long seed, int count) {
        return new GeneratedStory(seed).articles(count);
    }

    private List<String> articles(int count) {
        List<List<String>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event());
        }
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String header = "Outlet: %s\nTitle: Report %d\nPublished: 2024-05-%02d\n\n"
                    .formatted(OUTLETS.get(i % OUTLETS.size()), i, 10 + random.nextInt(4));
            articles.add(header
                    + events.stream()
                            .filter(event -> random.nextInt(3) > 0)
                            .map(event -> event.get(random.nextInt(event.size())))
                            .collect(Collectors.joining("\n\n")));
        }
        return articles;
    }

    /** One event as several outlets may tell it. */
    private List<String> event() {
        String name = one(NAMES);
        String role = one(ROLES);
        String place = one(PLACES);
        String said = one(STATEMENTS).formatted(one(THINGS), place);
        int hurt = 3 + random.nextInt(60);
        String quote = "“" + Character.toUpperCase(said.charAt(0)) + said.substring(1);
        return List.of(
                "%s,” %s %s said. At least %d people were injured in %s.".formatted(quote, role, name, hurt, place),
                "%s,” %s said. In %s %d people were injured.".formatted(quote, name, place, hurt + random.nextInt(2)),
                "%s %s said that %s. The accident in %s injured %d people."
                        .formatted(Character.toUpperCase(role.charAt(0)) + role.substring(1), name, said, place, hurt));
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
