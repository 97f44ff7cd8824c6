package org.crosscheck.engine.comparison;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.SentencePair.Label;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SentencePairsTest {
    private final Engine engine = new Engine();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The ferry carried more than 300 passengers. | On Friday the ferry carried 312 passengers. | SAME
                    The ferry carried more than 300 passengers. | On Friday the ferry carried 298 passengers. | CONFLICT
                    The ferry carried fewer than 300 passengers. | On Friday the ferry carried 300 passengers. | CONFLICT
                    The ferry carried at least 300 passengers. | On Friday the ferry carried 300 passengers. | SAME
                    The ferry carried more than 300 passengers. | The ferry carried more than 400 passengers. | SAME
                    The ferry carried more than 500 passengers. | The ferry carried more than 400 passengers. | CONFLICT
                    In the storm 12 people were injured and three killed. | Three people were killed and 12 injured by the storm. | SAME
                    In the storm 12 people were injured and three killed. | Five people were killed and 12 injured by the storm. | CONFLICT
                    The play earned more than $4 million worldwide. | It earned $2.5 million in Norway, and $1.7 million elsewhere, for a worldwide total of $4.2 million. | SAME
                    The play earned less than $2 million outside Norway. | It earned $2.5 million in Norway and $1.7 million in other countries. | SAME
                    The ferry has 14 cabins. | The mayor bought a house for $90,000. | UNCLEAR
                    The ferry carried more than 300 passengers. | Twelve new passengers came aboard, bringing the total to 312 passengers. | SAME
                    The ferry carried more than 300 passengers and 20 dogs. | On Friday the ferry carried 312 passengers. | UNCLEAR
                    The ferry carried 40 cars to Oslo. | The ferry carried 40 cars to Bergen and 41 cars to Malmo. | UNCLEAR
                    The rower passed the buoy after the 57th minute. | The rower passed the buoy in the 58th minute. | SAME
                    The rower passed the buoy before the 57th minute. | The rower passed the buoy in the 58th minute. | CONFLICT
                    The port ranks above the 40th largest. | The port is the 39th largest. | UNCLEAR
                    Before May 9, the port had fewer than 50 cranes. | On May 3, the port had 52 cranes. | CONFLICT
                    Before May 3, the port had fewer than 50 cranes. | On May 3, the port had 52 cranes. | DIFFERENT
                    After May 3, the port had fewer than 50 cranes. | On May 9, the port had 52 cranes. | CONFLICT
                    As of May 3, the port had more than 50 cranes. | As of May 9, the port had 48 cranes. | DIFFERENT
                    The channel has over 8.24 million viewers. | The channel has over 8.2 million viewers. | UNCLEAR
                    The channel has over 9 million viewers. | The channel has over 8.2 million viewers. | CONFLICT
                    The critic gave Vesper more than 2 stars out of 5. | The film got 2 stars out of 5 from the critic. | CONFLICT
                    Vesper has an average score of 8.4 out of 10. | It got 88% from the public and an average score of 8.1 out of 10. | CONFLICT
                    Vesper scored under 50%, averaged over more than 4 critics. | The film has a score of 26 out of 100, based on 4 critics. | UNCLEAR
                    Vesper scored under 50%, based on 9 reviews. | The film has a score of 64 out of 100, based on 9 reviews. | CONFLICT
                    In a poll of 1,000 voters, 54% wanted the bridge. | In a poll of 1,200 voters, 54% wanted the bridge. | UNCLEAR
                    Fewer than 550.000 residents speak Orlish. | Orlish is spoken by 524,000 residents. | SAME
                    The song made it to number 17 on the charts. | The song reached number 13 on the charts. | CONFLICT
                    The song ranked 13th on the charts. | The song reached number 13 on the charts. | SAME
                    Kolmar has a population of less than 20,000. | Today Kolmar has a population of around 30,000. | CONFLICT
                    She took up golf at an age above 13 years. | She was inspired to take up golf at the age of 13. | CONFLICT
                    Marnia was the second state to report a case. | Marnia became the third state to report a case. | CONFLICT
                    The mains give 230-240 volts. | The mains give 220-240 volts. | CONFLICT
                    The harbour is as old as the town. | The town is as old as the harbour. | UNCLEAR
                    """)
    void evidenceBearsAClaimOutOrNot(String claim, String evidence, Label label) {
        SentencePair pair = engine.comparePair(claim, evidence);
        assertEquals(label, pair.label(), pair.reasons()::toString);
    }
}
