package org.crosscheck.report.docx;

import java.io.IOException;

/** A chart's place in the text: an inline picture with its words (ECMA-376, part 1, 20.4.2.8). */
final class Picture {
    /** English Metric Units in a point. */
    private static final int EMU = 12_700;

    private Picture() {}

    /** What the picture is called where the document's text refers to it. */
    static String relation(int number) {
        return "chart" + number;
    }

    /** Its part in the file, below {@code word/}. */
    static String part(int number) {
        return "media/chart" + number + ".png";
    }

    /**
     * Writes a paragraph with it.
     *
     * @param width in points, as {@code height}
     */
    static void write(int number, String words, float width, float height, Markup out) throws IOException {
        String size = "cx=\"" + (long) (width * EMU) + "\" cy=\"" + (long) (height * EMU) + "\"";
        String name = " name=\"Chart " + (number + 1) + "\" descr=\"" + Markup.escaped(words) + "\"/>";
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:drawing>")
                .raw("<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size + "/>")
                .raw("<wp:docPr id=\"" + (number + 1) + "\"" + name)
                .raw("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">")
                .raw("<pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + (number + 1) + "\"" + name)
                .raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation(number) + "\"/>")
                .raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>")
                .raw("<a:ext " + size + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>")
                .raw("</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\n");
    }
}
