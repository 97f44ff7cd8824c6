package org.crosscheck.model;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A comment that names a person. */
@Entity
public class Mention extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Comment comment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** Where a person is named in threads that are not settled, the last first; each with comment, author, group and story. */
    public static List<Mention> openOf(long personId) {
        return list(
                "from Mention m join fetch m.comment c join fetch c.person join fetch c.group join fetch c.story s"
                        + " left join c.thread t where m.person.id = ?1 and s.archivedAt is null"
                        + " and c.resolvedAt is null and (t is null or t.resolvedAt is null) order by c.createdAt desc",
                personId);
    }
}
