package org.crosscheck.report.docx;

import java.io.IOException;
import java.util.List;

/** A table of contents: a field that Word makes anew when it is asked to, filled with what it would hold now. */
final class Contents {
    private static final String BEGIN =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
                    + " TOC \\o \"1-1\" \\n \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private Contents() {}

    /** @param sections the headings, bookmarked by their number */
    static void write(List<String> sections, Markup out) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>");
            out.raw(i == 0 ? BEGIN : "");
            out.raw("<w:hyperlink w:anchor=\"" + WordSetting.bookmark(i)
                            + "\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">")
                    .words(sections.get(i))
                    .raw("</w:t></w:r></w:hyperlink>");
            out.raw(i == sections.size() - 1 ? END : "");
            out.raw("</w:p>\n");
        }
    }
}
