package org.crosscheck.access;

import org.crosscheck.model.Permit;
import org.crosscheck.model.Role;

/**
 * Who may use a route.
 *
 * @param scope where the role counts
 * @param role the least that is needed; null where being signed in is enough, or nothing is needed
 * @param permit what a script's token has to allow; null where no token is taken
 */
record Rule(Scope scope, Role role, Permit permit) {

    Rule(Scope scope, Role role) {
        this(scope, role, null);
    }

    /** Where a role counts. */
    enum Scope {
        /** Nowhere: whoever comes. */
        DOOR,
        /** In the workbench: everybody who is signed in, or who has the role in all stories. */
        HOUSE,
        /** In the story that the address names. */
        STORY
    }
}
