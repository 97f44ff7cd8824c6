package org.crosscheck.access;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.crosscheck.model.Permit;
import org.crosscheck.model.Role;

/** Every route of the application and who may use it; a route that does not stand here is open to nobody. */
final class Rules {
    private static final String READER = """
            GET /stories/{story}
            GET /stories/{story}/articles/{article}
            GET /stories/{story}/articles/{article}/details
            GET /stories/{story}/articles/{article}/versions/{number}
            GET /stories/{story}/articles/{article}/versions/{number}/original
            GET /stories/{story}/check
            GET /stories/{story}/claims/{claim}
            GET /stories/{story}/claims/{claim}/explanation
            GET /stories/{story}/draft
            GET /stories/{story}/events
            GET /stories/{story}/evidence/{evidence}/file
            GET /stories/{story}/feeds
            GET /stories/{story}/groups/{group}
            GET /stories/{story}/groups/{group}/arrangement
            GET /stories/{story}/history
            GET /stories/{story}/names
            GET /stories/{story}/regrouping
            GET /stories/{story}/reports
            GET /stories/{story}/reports/{number}/{edition}
            GET /stories/{story}/reports/{number}/{edition}.{ending}
            GET /stories/{story}/reports/{number}/{edition}/writings/{ending}
            GET /stories/{story}/speakers
            GET /stories/{story}/team
            POST /stories/{story}/reports/{number}/{edition}/writings
            """;
    private static final String READING_SCRIPT = """
            GET /api/v1/stories/{story}/reports
            GET /api/v1/stories/{story}/reports/{number}/{edition}.{ending}
            """;
    private static final String BRINGING_SCRIPT = """
            GET /api/v1/stories/{story}/articles/{article}
            POST /api/v1/stories/{story}/articles
            """;
    private static final String REVIEWER = """
            POST /stories/{story}/articles/{article}/claims
            POST /stories/{story}/articles/{article}/details
            POST /stories/{story}/articles/{article}/readings
            POST /stories/{story}/claims/{claim}/adjudications
            POST /stories/{story}/claims/{claim}/corrections
            POST /stories/{story}/claims/{claim}/moves
            POST /stories/{story}/claims/{claim}/readings
            POST /stories/{story}/claims/{claim}/undoings
            POST /stories/{story}/decisions/{decision}/evidence
            POST /stories/{story}/draft/decisions
            POST /stories/{story}/groups/{group}/adjudications
            POST /stories/{story}/groups/{group}/arrangement/splits
            POST /stories/{story}/groups/{group}/arrangement/unions
            POST /stories/{story}/groups/{group}/comments
            POST /stories/{story}/groups/{group}/comments/{comment}/settlement
            POST /stories/{story}/groups/{group}/decisions
            POST /stories/{story}/groups/{group}/replies
            POST /stories/{story}/groups/{group}/replies/{reply}
            POST /stories/{story}/groups/{group}/reviews
            POST /stories/{story}/history/{act}/undoing
            POST /stories/{story}/searches
            POST /stories/{story}/searches/{search}/removal
            POST /stories/{story}/speakers/partings
            POST /stories/{story}/speakers/undoings
            POST /stories/{story}/speakers/unions
            """;
    private static final String EDITOR = """
            POST /stories/{story}/addresses
            POST /stories/{story}/archive
            POST /stories/{story}/articles
            POST /stories/{story}/articles/{article}/passages
            POST /stories/{story}/articles/{article}/role
            POST /stories/{story}/articles/{article}/versions
            POST /stories/{story}/assignments
            POST /stories/{story}/assignments/{assignment}/ending
            POST /stories/{story}/confidences
            POST /stories/{story}/confidences/ending
            POST /stories/{story}/feeds
            POST /stories/{story}/feeds/previews
            POST /stories/{story}/feeds/{feed}
            POST /stories/{story}/feeds/{feed}/looks
            POST /stories/{story}/feeds/{feed}/pause
            POST /stories/{story}/feeds/{feed}/removal
            POST /stories/{story}/files
            POST /stories/{story}/opening
            POST /stories/{story}/regrouping
            POST /stories/{story}/regrouping/stop
            POST /stories/{story}/reopening
            POST /stories/{story}/reports
            POST /stories/{story}/rules
            POST /stories/{story}/sign-offs
            """;
    private static final String OWNER = """
            GET /stories/{story}/file
            GET /stories/{story}/members
            POST /stories/{story}/members
            POST /stories/{story}/members/invitations
            """;
    private static final String ANYBODY_SIGNED_IN = """
            GET /
            GET /account
            GET /account/tokens
            GET /clipping
            GET /me
            GET /outlets/{outlet}
            GET /stories
            POST /account
            POST /account/newsroom
            POST /account/password
            POST /account/sessions/{session}/ending
            POST /account/tokens
            POST /account/tokens/{token}/ending
            POST /clipping
            POST /me
            """;
    private static final String EDITOR_OF_ALL = """
            POST /outlets/{outlet}
            POST /stories
            POST /stories/files
            """;
    private static final String OWNER_OF_ALL = """
            POST /backups
            GET /people
            POST /people
            POST /people/invitations
            POST /people/{person}/closing
            POST /people/{person}/opening
            """;
    private static final String AT_THE_DOOR = """
            GET /invitation
            GET /sign-in
            GET /sign-in/newsroom
            GET /sign-in/newsroom/entry
            GET /start
            POST /invitation
            POST /sign-in
            POST /start
            """;

    private static final Map<String, Rule> RULES = new HashMap<>();

    static {
        add(READER, Rule.Scope.STORY, Role.READER);
        add(READING_SCRIPT, new Rule(Rule.Scope.STORY, Role.READER, Permit.REPORTS));
        add(BRINGING_SCRIPT, new Rule(Rule.Scope.STORY, Role.EDITOR, Permit.ARTICLES));
        add(REVIEWER, Rule.Scope.STORY, Role.REVIEWER);
        add(EDITOR, Rule.Scope.STORY, Role.EDITOR);
        add(OWNER, Rule.Scope.STORY, Role.OWNER);
        add(ANYBODY_SIGNED_IN, Rule.Scope.HOUSE, null);
        add(EDITOR_OF_ALL, Rule.Scope.HOUSE, Role.EDITOR);
        add(OWNER_OF_ALL, Rule.Scope.HOUSE, Role.OWNER);
        add(AT_THE_DOOR, Rule.Scope.DOOR, null);
    }

    private Rules() {}

    private static void add(String routes, Rule.Scope scope, Role role) {
        add(routes, new Rule(scope, role));
    }

    private static void add(String routes, Rule rule) {
        Arrays.stream(routes.split("\n")).forEach(route -> RULES.put(route, rule));
    }

    /** The rule of a route, such as {@code GET /stories/{story}}; empty for one that nobody may use. */
    static Optional<Rule> of(String route) {
        return Optional.ofNullable(RULES.get(route));
    }

    /** All routes that have a rule. */
    static Set<String> routes() {
        return Set.copyOf(RULES.keySet());
    }
}
