package org.crosscheck.workflow.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.model.Checking;
import org.crosscheck.model.Stage;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Votes in order: who (1, 2, 3), what; {@code !} marks an adjudication. */
class OutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "'', OPEN,",
        "1 agree, DECIDED, AGREE",
        "1 agree; 2 conflict, DECIDED, CONFLICT",
        "1 agree; 2 undecided, OPEN, UNDECIDED",
    })
    void ofOnePersonAloneTheLastVoteStands(String votes, Stage stage, Verdict stands) {
        assertEquals(new Outcome<>(stage, stands), Outcome.of(Checking.ONE, votes(votes)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', OPEN,",
        "1 agree, WAITING,",
        "1 agree; 1 conflict, WAITING,",
        "1 agree; 2 undecided, WAITING,",
        "1 agree; 1 undecided, OPEN,",
        "1 agree; 2 agree, DECIDED, AGREE",
        "1 agree; 2 conflict, DISAGREEMENT,",
        "1 agree; 2 conflict; 2 agree, DECIDED, AGREE",
        "1 agree; 2 conflict; 2 undecided, WAITING,",
        "1 agree; 2 agree; 3 update, DISAGREEMENT,",
        "1 agree; 2 conflict; 3! update, DECIDED, UPDATE",
        "1 agree; 2 conflict; 3! update; 1 conflict, DECIDED, UPDATE",
        "1 agree; 2 conflict; 3! update; 3! agree, DECIDED, AGREE",
    })
    void ofTwoNothingStandsUntilBothDecidedAlikeOrAThirdSettledIt(String votes, Stage stage, Verdict stands) {
        assertEquals(new Outcome<>(stage, stands), Outcome.of(Checking.TWO_BLIND, votes(votes)));
    }

    private static List<Vote<Verdict>> votes(String written) {
        return Arrays.stream(written.split("; "))
                .filter(vote -> !vote.isEmpty())
                .map(OutcomeTest::vote)
                .toList();
    }

    private static Vote<Verdict> vote(String written) {
        Verdict verdict = Verdict.valueOf(written.split(" ")[1].toUpperCase(Locale.ROOT));
        return new Vote<>(written.charAt(0) - '0', verdict, verdict.isDecided(), written.contains("!"));
    }
}
