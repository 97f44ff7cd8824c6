package org.crosscheck.model;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** How a house writes a name, and how it does not. */
@Entity
public class HouseSpelling extends PanacheEntity {
    /** The longest spelling, in UTF-16 code units. */
    public static final int LENGTH = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    public Outlet outlet;

    /** As the house writes it ("Kyiv"). */
    public String preferred;

    /** As it does not ("Kiev"); once a house. */
    public String other;

    /** A house's list by its own spelling. */
    public static List<HouseSpelling> of(long outletId) {
        return list("outlet.id = ?1 order by preferred, other", outletId);
    }

    /** Takes a house's whole list away. */
    public static void clear(long outletId) {
        delete("outlet.id = ?1", outletId);
    }
}
