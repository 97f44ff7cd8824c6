package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

import org.crosscheck.intake.Part;
import org.crosscheck.intake.UnreadableException;

/**
 * An article from a web page. Which part of the page the article is, Readability decides (Mozilla's algorithm); what it
 * leaves aside is kept as left out, in its place, so that it can be seen and put back.
 */
final class HtmlPage {
    /** Below this share of the page's own {@code article} element Readability has missed the body. */
    private static final double ENOUGH = 0.5;

    private static final String ARTICLE = "article, main, [role=main], [itemprop=articleBody]";

    /** Browsers themselves nest no further. */
    private static final int DEEPEST = 512;

    /** Readability makes links absolute and needs something to begin with. */
    private static final String NOWHERE = "https://page.invalid/";

    private HtmlPage() {}

    /**
     * @param address where it was found, or an empty string
     * @throws UnreadableException when no words are in it
     */
    static org.crosscheck.intake.Document read(String html, String address, List<String> notices)
            throws UnreadableException {
        Document page = Jsoup.parse(html, address);
        PageFacts facts = PageFacts.of(page);
        List<Block> all = HtmlBlocks.of(page.body());
        List<Block> own = own(page);
        List<Block> body = new ArrayList<>(body(page, own, html, address, facts));
        captions(page).stream().filter(caption -> isMissing(caption, body)).forEach(body::add);
        return Composition.of(
                Furniture.marked(within(all, body, facts.about().title())),
                Credits.found(facts.about(), body),
                notices);
    }

    /** Plain HTML that is an article and nothing else, as a converter or a mail program writes it. */
    static List<Block> fragment(String html) {
        return HtmlBlocks.of(Jsoup.parseBodyFragment(html).body());
    }

    /** What the page itself marks as its article. */
    private static List<Block> own(Document page) {
        Element marked = page.selectFirst(ARTICLE);
        return marked == null ? List.of() : HtmlBlocks.of(marked);
    }

    /** Readability drops pictures that stand apart from the text, and their captions with them. */
    private static List<Block> captions(Document page) {
        Element marked = page.selectFirst(ARTICLE);
        return (marked == null ? page.body() : marked)
                .select("figcaption").stream()
                        .filter(caption -> caption.closest("aside, nav, footer") == null)
                        .flatMap(caption -> HtmlBlocks.of(caption).stream())
                        .toList();
    }

    private static boolean isMissing(Block caption, List<Block> body) {
        return body.stream().noneMatch(block -> block.text().equals(caption.text()));
    }

    private static List<Block> body(Document page, List<Block> own, String html, String address, PageFacts facts) {
        List<Block> readable = isTooDeep(page) ? List.of() : readable(html, address);
        List<Block> best = size(readable) < ENOUGH * size(own) ? own : readable;
        if (facts.body() != null && size(best) < ENOUGH * facts.body().length()) {
            return facts.body().lines().map(Block::paragraph).toList();
        }
        return best.isEmpty() ? HtmlBlocks.of(page.body()) : best;
    }

    /** Readability's time grows with the square of the depth: what no writer of pages makes, it is not given. */
    private static boolean isTooDeep(Document page) {
        return NodeFilter.FilterResult.STOP
                == NodeTraversor.filter(
                        (node, depth) ->
                                depth > DEEPEST ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE,
                        page);
    }

    private static List<Block> readable(String html, String address) {
        Element content = new Readability4J(address.isEmpty() ? NOWHERE : address, html)
                .parse()
                .getArticleContent();
        return content == null ? List.of() : HtmlBlocks.of(content);
    }

    private static int size(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    /** The page's blocks: those of the body and the first that is the headline stay, the others are left out. */
    private static List<Block> within(List<Block> all, List<Block> body, String title) {
        Map<String, Integer> wanted = new HashMap<>();
        body.forEach(block -> wanted.merge(block.text(), 1, Integer::sum));
        Set<String> shown = all.stream().map(Block::text).collect(Collectors.toSet());
        if (!shown.containsAll(wanted.keySet())) {
            return beside(all, body, wanted.keySet(), title);
        }
        boolean titled = wanted.containsKey(title);
        List<Block> marked = new ArrayList<>(all.size());
        for (Block block : all) {
            boolean headline = !titled && block.text().equals(title);
            titled |= headline;
            boolean stays = headline || wanted.merge(block.text(), -1, Integer::sum) >= 0;
            marked.add(stays ? block : block.leftOut(Part.Reason.AROUND));
        }
        return marked;
    }

    /** A body with words that the page does not show as such: it stays whole, and the page's other blocks come after it. */
    private static List<Block> beside(List<Block> all, List<Block> body, Set<String> wanted, String title) {
        Map<Boolean, List<Block>> others = all.stream()
                .filter(block -> !wanted.contains(block.text()))
                .collect(Collectors.partitioningBy(block -> block.text().equals(title)));
        List<Block> whole = new ArrayList<>();
        others.get(true).stream().limit(1).forEach(whole::add);
        whole.addAll(body);
        others.get(false).forEach(block -> whole.add(block.leftOut(Part.Reason.AROUND)));
        return whole;
    }
}
