package org.crosscheck.report.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/**
 * The figures printed for worked examples. J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and
 * Psychological Measurement 20 (1960), 37-46; K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of
 * Pennsylvania (2011), repository.upenn.edu/asc_papers/43, sections A (two observers, two values), B (two observers, five
 * values) and C (four observers, gaps); and the two readers of fifty grant proposals by which encyclopedias and textbooks
 * explain kappa: 20 accepted by both, 15 by neither, 5 and 10 by one.
 */
class AgreementTest {

    @Test
    void cohensTwoPsychologistsAgreeByPointFourNineTwo() {
        Agreement agreement = Agreement.of(table(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}));
        assertEquals(200, agreement.n());
        assertEquals(0.70, agreement.alike(), 1e-9);
        assertEquals(0.492, agreement.kappa(), 0.0005);
    }

    @Test
    void cohensTwoJudgesAgreeLessThanByChance() {
        Agreement agreement = Agreement.of(table(new int[][] {{25, 13, 12}, {12, 2, 16}, {3, 15, 2}}));
        assertEquals(0.29, agreement.alike(), 1e-9);
        assertEquals(-0.09, agreement.kappa(), 0.005);
    }

    @Test
    void twoReadersOfFiftyProposalsAgreeByPointFour() {
        Agreement agreement = Agreement.of(table(new int[][] {{20, 5}, {10, 15}}));
        assertEquals(0.70, agreement.alike(), 1e-9);
        assertEquals(0.40, agreement.kappa(), 1e-9);
    }

    @Test
    void krippendorffsTwoObserversOfTwoValues() {
        assertEquals(0.095, alpha("0100000010", "1110010000"), 0.0005);
    }

    @Test
    void krippendorffsTwoObserversOfFiveValues() {
        assertEquals(0.692, alpha("aabbdcccedda", "babbbccceddd"), 0.0005);
    }

    @Test
    void krippendorffsFourObserversWithGaps() {
        assertEquals(0.743, alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251."), 0.0005);
    }

    @Test
    void kappaIsForTwoAndAlphaForMore() {
        Agreement agreement = Agreement.of(units("aab", "abb", "abb"));
        assertNull(agreement.kappa());
        assertEquals(3, agreement.n());
        assertEquals(7.0 / 9, agreement.alike(), 1e-9);
    }

    @Test
    void whatOneAloneJudgedDoesNotCount() {
        assertEquals(Agreement.of(units("ab", "aa")), Agreement.of(units("abc.", "aa.b")));
    }

    @Test
    void withoutVariationOrWithoutCommonGroundThereIsNoFigure() {
        assertEquals(new Agreement(2, 1.0, null, null), Agreement.of(units("aa", "aa")));
        assertEquals(new Agreement(0, null, null, null), Agreement.of(units("a.", ".a")));
    }

    private static double alpha(String... observers) {
        return Agreement.of(units(observers)).alpha();
    }

    /** One string an observer, one character a thing; a dot is a missing value. */
    private static List<Map<String, Character>> units(String... observers) {
        List<Map<String, Character>> units = new ArrayList<>();
        for (int i = 0; i < observers[0].length(); i++) {
            Map<String, Character> unit = new LinkedHashMap<>();
            for (int who = 0; who < observers.length; who++) {
                if (observers[who].charAt(i) != '.') {
                    unit.put("observer " + who, observers[who].charAt(i));
                }
            }
            units.add(unit);
        }
        return units;
    }

    /** How often the first person gave the row's value and the second the column's. */
    private static List<Map<String, Integer>> table(int[][] counts) {
        List<Map<String, Integer>> units = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts.length; column++) {
                for (int i = 0; i < counts[row][column]; i++) {
                    units.add(Map.of("first", row, "second", column));
                }
            }
        }
        return units;
    }
}
