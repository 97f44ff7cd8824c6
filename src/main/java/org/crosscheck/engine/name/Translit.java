package org.crosscheck.engine.name;

/** A folded name's sound as romanisations share it: equal skeletons may be one name. Stateless. */
final class Translit {
    private Translit() {}

    static String skeleton(String plain) {
        return plain;
    }
}
