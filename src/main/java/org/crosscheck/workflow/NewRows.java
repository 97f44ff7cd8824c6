package org.crosscheck.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.ValueBinder;

import org.crosscheck.model.Claim;

/**
 * Inserts many rows of one entity, some dozens by one statement, past the session, which would hold each of them against what
 * it was at every query, and past Hibernate's batches, which take as long as the database itself. What a row's columns are
 * and how a value gets there is Hibernate's mapping. Works inside the caller's transaction; what the rows refer to is
 * written before.
 */
final class NewRows {
    /** So many rows are inserted by one statement. */
    private static final int PACK = 50;

    private final SessionImplementor session;
    private final EntityPersister entity;
    private final List<SelectableMapping> columns = new ArrayList<>();
    private final List<ValueBinder<Object>> binders;

    private NewRows(SessionImplementor session, EntityPersister entity) {
        this.session = session;
        this.entity = entity;
        entity.getIdentifierMapping().forEachSelectable((index, column) -> columns.add(column));
        entity.forEachAttributeMapping(
                attribute -> attribute.forEachSelectable((index, column) -> columns.add(column)));
        this.binders = columns.stream().map(NewRows::binder).toList();
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
        session.doWork(connection -> inserting.insert(connection, rows));
    }

    /** Draws the row's id, unless it has one that it was given before. */
    private void number(Object row) {
        BeforeExecutionGenerator ids = (BeforeExecutionGenerator) entity.getGenerator();
        Object id = ids.generate(session, row, entity.getIdentifier(row, session), EventType.INSERT);
        entity.setIdentifier(row, id, session);
    }

    /** Whole packs by one prepared statement, what is left by another. */
    private void insert(Connection connection, List<?> rows) throws SQLException {
        int whole = rows.size() / PACK;
        List<List<?>> packs = IntStream.range(0, whole)
                .<List<?>>mapToObj(i -> rows.subList(i * PACK, (i + 1) * PACK))
                .toList();
        List<?> left = rows.subList(whole * PACK, rows.size());
        Rows.each(connection, statement(PACK), packs, this::fill);
        Rows.each(connection, statement(left.size()), left.isEmpty() ? List.of() : List.of(left), this::fill);
    }

    private String statement(int rows) {
        String names =
                columns.stream().map(SelectableMapping::getSelectionExpression).collect(Collectors.joining(", "));
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        return "insert into " + entity.getIdentifierTableName() + " (" + names + ") values "
                + String.join(", ", Collections.nCopies(rows, places));
    }

    private void fill(PreparedStatement statement, List<?> rows) throws SQLException {
        int place = 1;
        for (Object row : rows) {
            Object[] values = values(row);
            for (int i = 0; i < values.length; i++) {
                binders.get(i).bind(statement, values[i], place++, session);
            }
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
