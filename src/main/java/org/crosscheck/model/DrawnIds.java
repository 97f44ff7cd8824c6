package org.crosscheck.model;

import java.util.Collection;

import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.EventType;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

/** Draws ids from a sequence in blocks, as Hibernate does by itself, and leaves alone a row that has one already. */
public class DrawnIds extends SequenceStyleGenerator {

    @Override
    public boolean allowAssignedIdentifiers() {
        return true;
    }

    @Override
    public Object generate(
            SharedSessionContractImplementor session, Object owner, Object currentValue, EventType eventType) {
        return currentValue == null ? generate(session, owner) : currentValue;
    }

    /** Gives claims that are not inserted yet their ids, in their order. */
    public static void draw(Collection<Claim> claims) {
        SessionImplementor session = Claim.getEntityManager().unwrap(SessionImplementor.class);
        DrawnIds ids = (DrawnIds) session.getFactory()
                .getMappingMetamodel()
                .getEntityDescriptor(Claim.class)
                .getGenerator();
        claims.forEach(claim -> claim.id = (Long) ids.generate(session, claim));
    }
}
