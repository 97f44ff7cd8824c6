package org.crosscheck.report.pdf;

import java.io.IOException;
import java.util.Map;

import org.jsoup.nodes.Element;

/** Draws a chart: the rectangles, lines, circles and texts of the report's SVG, as wide as the page; colours by class. */
final class Drawing {
    /** Points in a pixel. */
    private static final float PIXEL = 0.75f;
    /** How far a circle's curves reach, of its radius (four Bézier curves). */
    private static final float CURVE = 0.5523f;

    private static final float THIN = 0.75f;
    private static final float THICK = 3;

    private static final Map<String, Ink> INKS = Map.ofEntries(
            Map.entry("CONFIRMED", Ink.GREEN),
            Map.entry("QUALIFIED", Ink.BLUE),
            Map.entry("CORRECT", Ink.RED),
            Map.entry("CUT", Ink.DARK_RED),
            Map.entry("RECHECK", Ink.AMBER),
            Map.entry("UNVERIFIED", Ink.OLIVE),
            Map.entry("UNCHECKED", Ink.RULE),
            Map.entry("rest", Ink.RULE),
            Map.entry("grid", Ink.RULE),
            Map.entry("axis", Ink.EDGE),
            Map.entry("ring", Ink.PAPER));

    private final Element svg;
    private final Typesetter typesetter;
    private final float height;
    private final float across;
    private final float down;
    private Sheet sheet;
    private float top;

    Drawing(Element svg, Typesetter typesetter) {
        this.svg = svg;
        this.typesetter = typesetter;
        this.height = Float.parseFloat(svg.attr("height")) * PIXEL;
        String[] box = svg.attr("viewBox").split(" ");
        boolean isScaled = box.length == 4;
        this.across = isScaled ? Pages.WIDTH / Float.parseFloat(box[2]) : PIXEL;
        this.down = isScaled ? height / Float.parseFloat(box[3]) : PIXEL;
    }

    /** In points. */
    float height() {
        return height;
    }

    void draw(Sheet on, float fromTop) throws IOException {
        sheet = on;
        top = fromTop;
        for (Element shape : svg.children()) {
            switch (shape.normalName()) {
                case "rect" -> rectangle(shape);
                case "line" -> line(shape);
                case "circle" -> circle(shape);
                case "text" -> text(shape);
                default -> throw new IOException("a chart holds " + shape.normalName() + ", which cannot be drawn");
            }
        }
    }

    private void rectangle(Element shape) {
        float tall = down * number(shape, "height");
        sheet.box(x(shape, "x"), y(shape, "y") - tall, x(shape, "width") - Pages.LEFT, tall, ink(shape));
    }

    private void line(Element shape) {
        boolean isThick = shape.hasClass("reach") || shape.hasClass("open");
        sheet.draw(ink(shape).stroke());
        sheet.draw(shape.hasClass("open") ? "[4.5 2.25] 0 d " : "[] 0 d ");
        sheet.number(isThick ? THICK : THIN).append("w ");
        point(x(shape, "x1"), y(shape, "y1"), "m ");
        point(x(shape, "x2"), y(shape, "y2"), "l S [] 0 d\n");
    }

    private void circle(Element shape) {
        float x = x(shape, "cx");
        float y = y(shape, "cy");
        float radius = number(shape, "r") * PIXEL;
        float reach = radius * CURVE;
        sheet.draw(ink(shape).fill() + Ink.BLACK.stroke());
        sheet.number(THIN).append("w ");
        point(x + radius, y, "m ");
        curve(x + radius, y + reach, x + reach, y + radius, x, y + radius);
        curve(x - reach, y + radius, x - radius, y + reach, x - radius, y);
        curve(x - radius, y - reach, x - reach, y - radius, x, y - radius);
        curve(x + reach, y - radius, x + radius, y - reach, x + radius, y);
        sheet.draw("b\n");
    }

    private void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
        point(x1, y1, "");
        point(x2, y2, "");
        point(x3, y3, "c ");
    }

    private void text(Element shape) throws IOException {
        Line line = typesetter.line(shape.text(), Type.EDGE, Pages.WIDTH);
        float x = x(shape, "x") - (shape.attr("text-anchor").equals("middle") ? line.width() / 2 : 0);
        float rightmost = Pages.LEFT + Pages.WIDTH - line.width();
        sheet.line(line, Math.max(Pages.LEFT, Math.min(x, rightmost)), y(shape, "y"));
    }

    private void point(float x, float y, String operator) {
        sheet.number(x);
        sheet.number(y).append(operator);
    }

    private static Ink ink(Element shape) {
        return shape.classNames().stream()
                .filter(INKS::containsKey)
                .map(INKS::get)
                .findFirst()
                .orElse(Ink.BLACK);
    }

    /** A length across may be a share of the width. */
    private float x(Element shape, String name) {
        String length = shape.attr(name);
        if (length.endsWith("%")) {
            return Pages.LEFT + Pages.WIDTH * Float.parseFloat(length.substring(0, length.length() - 1)) / 100;
        }
        return Pages.LEFT + across * number(shape, name);
    }

    private float y(Element shape, String name) {
        return top - down * number(shape, name);
    }

    private static float number(Element shape, String name) {
        return shape.hasAttr(name) ? Float.parseFloat(shape.attr(name)) : 0;
    }
}
