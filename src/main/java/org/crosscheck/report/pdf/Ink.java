package org.crosscheck.report.pdf;

/**
 * Colours, as in the report's HTML; red, green and blue from 0 to 1 as a page writes them. Those of words are dark enough on
 * white for every reader (WCAG 2.2, 1.4.3).
 */
enum Ink {
    BLACK("0.13 0.12 0.10"),
    QUIET("0.35 0.33 0.29"),
    RED("0.61 0.18 0.12"),
    BLUE("0.24 0.35 0.50"),
    BROWN("0.36 0.23 0.00"),
    GREEN("0.18 0.42 0.23"),
    AMBER("0.72 0.47 0.12"),
    DARK_RED("0.30 0.08 0.05"),
    OLIVE("0.44 0.41 0.16"),
    EDGE("0.54 0.51 0.46"),
    PAPER("1 1 1"),
    RULE("0.87 0.84 0.78");

    private final String values;

    Ink(String values) {
        this.values = values;
    }

    String fill() {
        return values + " rg\n";
    }

    String stroke() {
        return values + " RG\n";
    }
}
