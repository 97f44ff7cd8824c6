package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.Header;
import org.crosscheck.intake.UnreadableException;

/** An article that somebody wrote down and no page surrounds: it may begin with "Outlet: …" and the like. */
final class Manuscript {
    private Manuscript() {}

    /**
     * The article of these blocks.
     *
     * @param properties what the file's properties say, which its first lines may know better
     * @param notices gets a sentence for a date that cannot be read
     * @throws UnreadableException when no words are in it
     */
    static Document of(List<Block> blocks, About properties, List<String> notices) throws UnreadableException {
        About about = About.NOTHING;
        int first = 0;
        for (Block block : blocks) {
            Header header = Header.of(block.text(), notices);
            if (header.about().equals(About.NOTHING) || !header.body().isBlank()) {
                break;
            }
            about = about.orElse(header.about());
            first++;
        }
        List<Block> body = new ArrayList<>(Furniture.marked(blocks.subList(first, blocks.size())));
        About titled = about.orElse(new About(null, title(body), null, null, null, null));
        return Composition.of(body, Credits.found(titled.orElse(properties), body), notices);
    }

    private static String title(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(Block::text)
                .findFirst()
                .orElse(null);
    }
}
