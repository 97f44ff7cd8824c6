package org.crosscheck.engine.time;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numeral.Form;

/** "The 20th century", "nineteenth-century". */
final class Centuries implements Rule {

    @Override
    public String name() {
        return "century";
    }

    @Override
    public Found find(Words words, int at) {
        int first = words.is(at, "the") ? at + 1 : at;
        Numeral number = words.numeral(first);
        if (number == null || number.form() != Form.ORDINAL || !number.isInt()) {
            return null;
        }
        int noun = words.isDash(number.end()) ? number.end() + 1 : number.end();
        int century = number.value().intValue();
        boolean known = century >= 5 && century <= 22 && words.is(noun, "century");
        return known
                ? new Found(at, noun + 1, new Fixed(TimeValue.century(100 * century - 100), Meaning.Role.OTHER), name())
                : null;
    }
}
