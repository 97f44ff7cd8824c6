package org.crosscheck.model;

import java.util.Collection;
import java.util.List;

/**
 * What grouping needs of a comparison.
 *
 * @param first the claim with the smaller id
 * @param second the other
 * @param label what is proposed
 * @param score as in {@link Comparison#score}
 */
public record ComparisonRecord(Long first, Long second, Proposal label, double score) {

    /** Of those whose second claim is one of these. */
    public static List<ComparisonRecord> ofSecond(Collection<Long> claimIds) {
        return ByIds.rows(
                "select c.first_id, c.second_id, c.label, c.score from " + ByIds.LIST
                        + " join comparison c on c.second_id = list.id",
                claimIds,
                row -> new ComparisonRecord(
                        row.getLong(1), row.getLong(2), Proposal.valueOf(row.getString(3)), row.getDouble(4)));
    }
}
