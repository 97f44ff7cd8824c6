package org.crosscheck.intake.format;

/** Writes a known article as web pages of several makes, each with menus and teasers around it. */
final class HtmlMaker {
    private HtmlMaker() {}

    static String linkedData(KnownArticle a) {
        String data =
                "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
                        + "{\"@type\":[\"NewsArticle\"],\"headline\":" + JsonMaker.quoted(a.title())
                        + ",\"author\":[{\"@type\":\"Person\",\"name\":"
                        + JsonMaker.quoted(a.byline()) + "}],\"datePublished\":\"" + a.published()
                        + "T06:10:00+01:00\",\"publisher\":{\"@type\":\"NewsMediaOrganization\",\"name\":"
                        + JsonMaker.quoted(a.outlet()) + "},\"mainEntityOfPage\":\"" + a.address() + "\"}]}</script>";
        return page(a, "<meta charset=\"utf-8\"><title>" + a.title() + " | " + a.outlet() + "</title>" + data);
    }

    static String openGraph(KnownArticle a) {
        return named(a, "utf-8");
    }

    static String named(KnownArticle a, String charset) {
        return page(
                a,
                "<meta charset=\"" + charset + "\"><title>" + a.title() + " - " + a.outlet() + "</title>"
                        + "<meta property=\"og:title\" content=\"" + a.title()
                        + "\"><meta property=\"og:site_name\" content=\"" + a.outlet()
                        + "\"><meta name=\"author\" content=\"" + a.byline()
                        + "\"><meta property=\"article:published_time\" content=\"" + a.published()
                        + "T06:10:00Z\"><link rel=\"canonical\" href=\"" + a.address() + "\">");
    }

    /** Every character beyond ASCII as an entity, by name or number. */
    static String entities(KnownArticle a) {
        StringBuilder ascii = new StringBuilder();
        openGraph(a).codePoints().forEach(c -> {
            switch (c) {
                case '“' -> ascii.append("&ldquo;");
                case '”' -> ascii.append("&rdquo;");
                case '’' -> ascii.append("&#8217;");
                case '€' -> ascii.append("&#x20AC;");
                default -> ascii.append(c < 128 ? Character.toString(c) : "&#" + c + ";");
            }
        });
        return ascii.toString();
    }

    /** No paragraphs and no article element, as old systems write. */
    static String bare(KnownArticle a) {
        return "<html><head><title>" + a.title()
                + "</title></head><body><div id=nav><a href=/>Home</a> <a href=/s>Sport</a></div><h1>"
                + a.title() + "</h1><div class=story>" + String.join("<br><br>", a.paragraphs())
                + "</div><p class=cap></p><figure><img src=x><figcaption>" + a.caption()
                + "</figcaption></figure><div class=footer>Terms of use</div></body></html>";
    }

    private static String page(KnownArticle a, String head) {
        StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"en-GB\"><head>").append(head);
        html.append(
                        "<style>p{margin:0}</style></head><body><header><nav><ul><li><a href=\"/\">Home</a><li><a href=\"/news\">News</a>")
                .append("<li><a href=\"/sport\">Sport</a></ul></nav></header><main><article><h1>")
                .append(a.title())
                .append("</h1><script>var shown = '“not words”';</script><div class=\"body\">");
        for (int i = 0; i < a.paragraphs().size(); i++) {
            html.append("<p>")
                    .append(a.paragraphs().get(i).replace("said", "<b>said</b>"))
                    .append("</p>\n");
            html.append(i == 1 ? "<p>Read more: <a href=\"/x\">The storm in pictures</a></p>" : "");
        }
        return html.append("</div><figure><img src=\"p.jpg\" alt=\"\"><figcaption>")
                .append(a.caption())
                .append(
                        "</figcaption></figure></article><aside><h2>Most read</h2><ul><li><a href=\"/1\">Ten recipes for a rainy day</a>")
                .append(
                        "<li><a href=\"/2\">The quiz of the week</a></ul></aside></main><footer><p>© the publisher. All rights reserved.</p></footer></body></html>")
                .toString();
    }
}
