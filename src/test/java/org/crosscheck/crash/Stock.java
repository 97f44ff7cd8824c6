package org.crosscheck.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.quantity.Quantity;

/** What a database holds, held against what was acknowledged. */
final class Stock {
    private static final Engine ENGINE = new Engine();

    /** Of each article its id, its text, and how many claims, claims in groups and rows of history it has. */
    private static final String ARTICLES = """
                select a.id, v.text,
                    (select count(*) from claim c where c.version_id = v.id),
                    (select count(*) from claim c where c.version_id = v.id and c.group_id is not null),
                    (select count(*) from history h
                        where h.subject = concat('article ', a.id) and h.after_state = v.sha256)
                from article a left join article_version v on v.article_id = a.id
                    join outlet o on o.id = a.outlet_id
                where o.name like 'Paper %'""";

    /** Of each verdict its note, its group, and how many claims and rows of history it has. */
    private static final String VERDICTS = """
                select r.note, r.group_id, (select count(*) from review_claim rc where rc.review_id = r.id),
                    (select count(*) from history h where h.review_id = r.id)
                from review r""";

    private final Connection database;
    private final List<String> wrong = new ArrayList<>();

    private Stock(Connection database) {
        this.database = database;
    }

    /** Everything that is lost, half or never sent, in words; empty when all is well. */
    static List<String> faults(Connection database, Ledger ledger) throws SQLException {
        Stock stock = new Stock(database);
        stock.articles(ledger);
        stock.anchors();
        stock.verdicts(ledger);
        stock.history();
        return stock.wrong;
    }

    private void articles(Ledger ledger) throws SQLException {
        Map<String, Long> stored = new HashMap<>();
        rows(ARTICLES, row -> {
            String text = row.getString(2);
            stored.put(text, row.getLong(1));
            int claims = text == null ? -1 : claims(text);
            require(
                    row.getInt(3) == claims && row.getInt(4) == claims && row.getInt(5) == 1,
                    "article %d is half: %d of %d claims, %d in groups, %d rows of history",
                    row.getLong(1),
                    row.getInt(3),
                    claims,
                    row.getInt(4),
                    row.getInt(5));
            require(ledger.wasSent(text), "article %d was never sent", row.getLong(1));
        });
        ledger.articles()
                .forEach((text, id) -> require(id.equals(stored.get(text)), "article %d is lost: %s", id, text));
        require(
                0
                        == number("select count(*) from history h where h.action = 'imported' and not exists"
                                + " (select 1 from article a where h.subject = concat('article ', a.id))"),
                "history tells of articles that are not there");
    }

    private static int claims(String text) {
        var extraction = ENGINE.extract(text, null);
        long figures =
                extraction.quantities().stream().filter(Quantity::isClaim).count();
        return extraction.quotations().size() + (int) figures;
    }

    private void anchors() throws SQLException {
        require(
                0
                        == number(
                                "select count(*) from claim c join article_version v on v.id = c.version_id"
                                        + " where substring(v.text from c.start_offset + 1 for c.end_offset - c.start_offset) <> c.exact"),
                "claims do not stand where their anchors point");
    }

    private void verdicts(Ledger ledger) throws SQLException {
        Map<String, Long> stored = new HashMap<>();
        rows(VERDICTS, row -> {
            String note = row.getString(1);
            require(stored.put(note, row.getLong(2)) == null, "%s is stored twice", note);
            require(row.getInt(3) > 0 && row.getInt(4) == 1, "%s is half", note);
            require(ledger.wasSent(note), "%s was never sent", note);
        });
        ledger.verdicts()
                .forEach((note, group) -> require(group.equals(stored.get(note)), "the verdict %s is lost", note));
    }

    private void history() throws SQLException {
        long rows = number("select count(*) from history");
        require(
                rows == number("select max(place) from history") && rows == number("select place from history_head"),
                "history's chain has a gap");
    }

    private interface Look {
        void at(ResultSet row) throws SQLException;
    }

    private void rows(String query, Look look) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                look.at(rows);
            }
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            wrong.add(otherwise.formatted(values));
        }
    }
}
