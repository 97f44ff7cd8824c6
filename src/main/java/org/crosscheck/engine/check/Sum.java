package org.crosscheck.engine.check;

import java.util.List;

/** One kind of sum within a sentence. Stateless. */
interface Sum {

    void check(Passage passage, List<Check> into);
}
