package org.crosscheck.crash;

import java.util.List;

/** Articles about floods and power cuts that nobody has written: each number another text, of the same build. */
final class Copy {
    private static final List<String> PLACES =
            List.of("Harrowby", "Eastmere", "Calder Bay", "Thornwick", "Wexcombe", "Marlport", "Ashdown Cross");
    private static final List<String> MAYORS =
            List.of("Ana Petrov", "Tom Okafor", "Lena Brandt", "Ravi Menon", "Clara Dubois");
    private static final List<String> CHIEFS = List.of("Ian Marsh", "Ruth Adeyemi", "Paul Novak");

    private Copy() {}

    static String article(int number) {
        String place = PLACES.get(number % PLACES.size());
        String mayor = MAYORS.get(number / PLACES.size() % MAYORS.size());
        String chief = CHIEFS.get(number % CHIEFS.size());
        int homes = 3_000 + number % 6_000;
        return """
                At least %,d homes in %s lost power on Monday after the river burst its banks, Mayor %s said.

                “We have sent %d engineers to the lower town,” %s told reporters at the town hall of %s. “Nobody has to \
                spend the night in the dark.”

                The water rose by %d centimetres within two hours, according to the regional water board, report %d.

                Fire chief %s said that %d people had been taken to a school. “The old bridge will not be opened before \
                Friday,” %s said.

                Repairs will cost about %d million dollars, the council said.
                """.formatted(
                homes,
                place,
                mayor,
                20 + number % 60,
                mayor.substring(mayor.indexOf(' ') + 1),
                place,
                30 + number % 50,
                number,
                chief,
                100 + number % 700,
                chief.substring(chief.indexOf(' ') + 1),
                2 + number % 40).strip();
    }
}
