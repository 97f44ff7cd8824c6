package org.crosscheck.intake.format;

/** Writes a known article as text. */
final class TextMaker {
    private TextMaker() {}

    /** As it comes when a whole page is copied. */
    static String scraped(KnownArticle a) {
        StringBuilder text = new StringBuilder(a.title()).append("\n\nShare\nSave\n\n");
        for (int i = 0; i < a.paragraphs().size(); i++) {
            text.append(a.paragraphs().get(i)).append("\n\n");
            text.append(i == 1 ? "Read more: The storm in pictures\n\n" : "");
            text.append(i == 2 ? "Advertisement\n\n14.05 GMT\n\n" : "");
        }
        return text + "Sign up for our morning newsletter\nRelated topics\n";
    }

    static String markdown(KnownArticle a) {
        StringBuilder text = new StringBuilder("Outlet: ")
                .append(a.outlet())
                .append("\nTitle: ")
                .append(a.title());
        text.append("\nBy: ").append(a.byline()).append("\nPublished: ").append(a.published());
        text.append("\nAddress: ")
                .append(a.address())
                .append("\n\n# ")
                .append(a.title())
                .append("\n\n");
        a.paragraphs().forEach(paragraph -> text.append(paragraph.replace("Monday", "*Monday*"))
                .append("\n\n"));
        return text.toString();
    }

    static String frontMatter(KnownArticle a) {
        return "---\ntitle: \"" + a.title() + "\"\nauthor: " + a.byline() + "\ndate: " + a.published()
                + "T09:30:00Z\npublication: '"
                + a.outlet() + "'\nlayout: post\nurl: " + a.address() + "\n---\n\n# " + a.title() + "\n\n"
                + String.join("\n\n", a.paragraphs()) + "\n";
    }
}
