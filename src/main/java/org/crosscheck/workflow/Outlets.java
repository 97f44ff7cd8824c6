package org.crosscheck.workflow;

import org.crosscheck.model.Outlet;

/** Finds outlets by their names; works inside the caller's transaction. */
final class Outlets {
    private Outlets() {}

    /** The outlet of this name, which is new where there was none. */
    static Outlet named(String name) {
        return Outlet.named(name).orElseGet(() -> add(name));
    }

    /** A new outlet, of which there is none of this name. */
    static Outlet add(String name) {
        Outlet outlet = new Outlet();
        outlet.name = name;
        outlet.persist();
        return outlet;
    }
}
