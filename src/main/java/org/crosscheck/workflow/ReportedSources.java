package org.crosscheck.workflow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.SourceRecord;
import org.crosscheck.report.Source;

/** What a report says of a story's articles. */
final class ReportedSources {
    private ReportedSources() {}

    /** The register: by publication, undated ones last. */
    static List<Source> of(long storyId) {
        Map<Article, List<ArticleVersion>> versions = ArticleVersion.ofStory(storyId).stream()
                .collect(Collectors.groupingBy(version -> version.article, LinkedHashMap::new, Collectors.toList()));
        Map<Long, List<String>> agencies = SourceRecord.newestOf(storyId).stream()
                .collect(Collectors.toMap(
                        SourceRecord::versionId, row -> Stored.source(row).credits()));
        return versions.entrySet().stream()
                .map(entry -> source(entry.getKey(), entry.getValue(), agencies))
                .sorted(Comparator.comparing(Source::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Source::outlet)
                        .thenComparing(Source::id))
                .toList();
    }

    private static Source source(Article article, List<ArticleVersion> versions, Map<Long, List<String>> agencies) {
        List<ArticleVersion> inOrder = versions.stream()
                .sorted(Comparator.comparing(version -> version.number))
                .toList();
        ArticleVersion newest = inOrder.get(inOrder.size() - 1);
        return new Source(
                article.id,
                Source.Role.valueOf(article.role.name()),
                newest.outlet.name,
                article.title,
                article.byline,
                article.credit,
                article.address,
                article.published,
                article.modified,
                article.language,
                article.hold,
                agencies.getOrDefault(newest.id, List.of()),
                article.confidential,
                inOrder.stream().map(ReportedSources::version).toList());
    }

    private static Source.Version version(ArticleVersion version) {
        return new Source.Version(
                version.number,
                version.sha256,
                version.importedAt,
                version.notices.lines().filter(line -> !line.isBlank()).toList());
    }
}
