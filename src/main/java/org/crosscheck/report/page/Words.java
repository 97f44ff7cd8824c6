package org.crosscheck.report.page;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a heading, a paragraph or a cell. */
public record Words(List<Piece> pieces) {
    public static final Words NONE = new Words(List.of());

    public Words {
        pieces = List.copyOf(pieces);
    }

    /** Without looks. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
