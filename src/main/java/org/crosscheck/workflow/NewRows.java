package org.crosscheck.workflow;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.ValueBinder;

import org.crosscheck.model.Claim;

/**
 * Inserts many rows of one entity by one prepared statement, past the session, which would hold each of them against what
 * it was at every query, and past Hibernate's batches, which take as long as the database itself. What a row's columns are
 * and how a value gets there is Hibernate's mapping. Works inside the caller's transaction; what the rows refer to is
 * written before.
 */
final class NewRows {
    private final SessionImplementor session;
    private final EntityPersister entity;
    private final List<SelectableMapping> columns = new ArrayList<>();

    private NewRows(SessionImplementor session, EntityPersister entity) {
        this.session = session;
        this.entity = entity;
        entity.getIdentifierMapping().forEachSelectable((index, column) -> columns.add(column));
        entity.forEachAttributeMapping(
                attribute -> attribute.forEachSelectable((index, column) -> columns.add(column)));
    }

    /** Each row has its id afterwards; the session does not know it. */
    static void insert(List<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        SessionImplementor session = Claim.getEntityManager().unwrap(SessionImplementor.class);
        session.flush();
        NewRows inserting = new NewRows(
                session,
                session.getFactory()
                        .getMappingMetamodel()
                        .getEntityDescriptor(rows.get(0).getClass()));
        rows.forEach(inserting::number);
        session.doWork(connection -> Rows.each(connection, inserting.statement(), rows, inserting::fill));
    }

    /** Draws the row's id, unless it has one that it was given before. */
    private void number(Object row) {
        BeforeExecutionGenerator ids = (BeforeExecutionGenerator) entity.getGenerator();
        Object id = ids.generate(session, row, entity.getIdentifier(row, session), EventType.INSERT);
        entity.setIdentifier(row, id, session);
    }

    private String statement() {
        String names =
                columns.stream().map(SelectableMapping::getSelectionExpression).collect(Collectors.joining(", "));
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + entity.getIdentifierTableName() + " (" + names + ") values (" + places + ")";
    }

    private void fill(PreparedStatement statement, Object row) throws SQLException {
        Object[] values = values(row);
        for (int i = 0; i < values.length; i++) {
            binder(columns.get(i)).bind(statement, values[i], i + 1, session);
        }
    }

    @SuppressWarnings("unchecked")
    private static ValueBinder<Object> binder(SelectableMapping column) {
        return column.getJdbcMapping().getJdbcValueBinder();
    }

    /** What the row's columns hold, in their order. */
    private Object[] values(Object row) {
        Object[] values = new Object[columns.size()];
        values[0] = entity.getIdentifier(row, session);
        int filled = 1;
        for (int i = 0; i < entity.getNumberOfAttributeMappings(); i++) {
            AttributeMapping attribute = entity.getAttributeMapping(i);
            filled += attribute.breakDownJdbcValues(
                    attribute.getValue(row),
                    filled,
                    values,
                    null,
                    (index, all, none, value, column) -> all[index] = value,
                    session);
        }
        return values;
    }
}
