package org.crosscheck.workflow;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.model.ArticleVersion;

/** Reads article versions again; the ones asked for last are kept, for corrections come in rows. Thread-safe. */
@ApplicationScoped
class Rereadings {
    private static final int MOST = 8;

    private final Engine engine;
    private final Map<Long, Rereading> recent = Recent.atMost(MOST);

    Rereadings(Engine engine) {
        this.engine = engine;
    }

    Rereading of(ArticleVersion version) {
        return recent.computeIfAbsent(version.id, id -> Rereading.of(version, engine));
    }
}
