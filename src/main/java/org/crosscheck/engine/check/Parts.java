package org.crosscheck.engine.check;

import java.util.List;

import org.crosscheck.engine.check.Check.Kind;
import org.crosscheck.engine.quantity.Interval;
import org.crosscheck.engine.quantity.Quantity;

/** A part that is more than its whole: "15 people, including 20 children". */
final class Parts implements Sum {
    private static final int REACH = 6;

    @Override
    public void check(Passage passage, List<Check> into) {
        for (int i = 1; i < passage.size(); i++) {
            Quantity part = passage.figure(i);
            for (int k = i - 1;
                    k >= Math.max(0, i - REACH)
                            && part.counted() != null
                            && part.counted().partOf() != null;
                    k--) {
                if (passage.figure(k).span().equals(part.counted().partOf())) {
                    compare(passage, k, i, into);
                    break;
                }
            }
        }
    }

    private static void compare(Passage passage, int whole, int part, List<Check> into) {
        Interval most = Rounding.counted(passage.figure(whole));
        Interval least = Rounding.counted(passage.figure(part));
        boolean counted = isAlike(passage.figure(part), passage.figure(whole))
                && passage.figure(part).value().compareTo(java.math.BigDecimal.ONE) >= 0;
        if (counted && least.low() != null && most.high() != null && least.low().compareTo(most.high()) > 0) {
            into.add(new Check(
                    Kind.PART,
                    false,
                    List.of(passage.figure(whole).span(), passage.figure(part).span()),
                    Sentence.TOO_LARGE,
                    List.of(passage.words(part), passage.words(whole))));
        }
    }

    /** Records may include more yards than there are records: what is counted must be the same, or people. */
    private static boolean isAlike(Quantity part, Quantity whole) {
        return part.unit().isEmpty()
                || part.rule().equals("ellipsis")
                || whole.unit().equals("people")
                || head(part.unit()).equals(head(whole.unit()));
    }

    private static String head(String unit) {
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }
}
