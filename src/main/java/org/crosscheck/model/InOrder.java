package org.crosscheck.model;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * What is asked for in the order of its ids. They are drawn one by one, so that the later row has the larger one whichever node wrote
 * it; other entities' are drawn fifty at a time, for each node its own.
 */
@MappedSuperclass
public abstract class InOrder extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(allocationSize = 1)
    public Long id;
}
