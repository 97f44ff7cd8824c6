package org.crosscheck.report.pdf;

/** Colours, each dark enough on white for every reader (WCAG 2.2, 1.4.3); red, green and blue from 0 to 1 as a page writes them. */
enum Ink {
    BLACK("0.13 0.12 0.10"),
    QUIET("0.35 0.33 0.29"),
    RED("0.61 0.18 0.12"),
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
