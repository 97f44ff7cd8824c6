package org.crosscheck.workflow;

import java.util.Base64;
import java.util.stream.Collectors;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.intake.SourceFile;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Original;
import org.crosscheck.model.Passage;

/** Stores what came with an article's text: its file's bytes, and what stands beside the text. */
final class KeepOriginal {
    private KeepOriginal() {}

    static void of(ArticleVersion version, Document document) {
        document.parts().forEach(part -> passage(version, part));
        if (document.file() != null) {
            original(version, document, document.file());
        }
    }

    private static void passage(ArticleVersion version, Part part) {
        Passage passage = new Passage();
        passage.version = version;
        passage.kind = Passage.Kind.valueOf(part.kind().name());
        passage.startOffset = part.start();
        passage.endOffset = part.end();
        passage.words = part.words();
        passage.reason = part.reason() == null
                ? null
                : Passage.Reason.valueOf(part.reason().name());
        passage.author = Field.cut(part.author(), Passage.AUTHOR_LENGTH);
        passage.persist();
    }

    private static void original(ArticleVersion version, Document document, SourceFile file) {
        Original original = new Original();
        original.version = version;
        original.name = Field.fileName(file.name(), Original.NAME_LENGTH);
        original.size = file.bytes().length;
        original.sha256 = Hash.sha256(file.bytes());
        original.content = Base64.getEncoder().encodeToString(file.bytes());
        original.runs = document.runs().stream()
                .map(run -> run.start() + " " + run.end() + " " + run.number())
                .collect(Collectors.joining("\n"));
        original.persist();
    }
}
