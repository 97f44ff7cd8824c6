package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.intake.Run;
import org.crosscheck.intake.UnreadableException;

/** Puts blocks together to a text, a blank line between two, and moves what belongs to them to its place in it. */
final class Composition {
    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    private Composition() {}

    /**
     * The article of these blocks.
     *
     * @throws UnreadableException when none of them holds words
     */
    static Document of(List<Block> blocks, About about, List<String> notices) throws UnreadableException {
        Composition composition = new Composition();
        blocks.stream().filter(block -> !block.isBlank()).forEach(composition::add);
        if (composition.text.isEmpty()) {
            throw new UnreadableException("no words of an article were found in it; paste the text instead");
        }
        return new Document(about, composition.text.toString(), notices, composition.parts, composition.runs, null);
    }

    private void add(Block block) {
        if (!block.isText()) {
            parts.add(Part.leftOut(text.length(), block.text(), block.reason()));
            return;
        }
        if (!text.isEmpty()) {
            text.append(BETWEEN);
        }
        int from = text.length();
        text.append(block.text());
        if (block.kind() == Block.Kind.CAPTION) {
            parts.add(new Part(Part.Kind.CAPTION, from, text.length(), block.text(), null));
        }
        block.parts().forEach(part -> parts.add(part.earlier(-from)));
        block.runs().forEach(run -> runs.add(run.earlier(-from)));
    }
}
