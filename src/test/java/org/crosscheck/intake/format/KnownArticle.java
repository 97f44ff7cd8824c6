package org.crosscheck.intake.format;

import java.time.LocalDate;
import java.util.List;

/**
 * An article whose every word is known, to be written into files of all formats and read back.
 *
 * @param paragraphs its body, headline not among them
 * @param caption what stands under its picture
 */
record KnownArticle(
        String outlet,
        String title,
        String byline,
        LocalDate published,
        String address,
        List<String> paragraphs,
        String caption) {

    static final List<KnownArticle> ALL = List.of(
            new KnownArticle(
                    "Harbour Courier",
                    "Ferry line to close after storm damage",
                    "Ida Brandt",
                    LocalDate.of(2024, 3, 4),
                    "https://courier.example/2024/ferry-line",
                    List.of(
                            "PORT ANSEL, March 4 – The ferry line across the sound will close for “at least six weeks”, its owner said on Monday, after a storm tore two of its three landing stages away.",
                            "“We have lost what took us eleven years to build,” said Mireille Ståhl, the line’s director. “Nobody was hurt, and that is the only good news.”",
                            "The repairs will cost £2.4m ($3.1m), Ståhl said, more than half of which the insurer has agreed to pay. Some 1,900 commuters use the line on a working day.",
                            "Mayor Óscar Lind called the closing ‘a blow to every family on the island’ and promised buses from Tuesday.",
                            "The owner’s figures could not be checked independently. The harbour office put the number of commuters at about 1,600."),
                    "The northern landing stage on Sunday morning. Photograph by Jan Ortega"),
            new KnownArticle(
                    "Eastmere Gazette",
                    "‘Nobody told us’: villagers learn of dam release from radio",
                    "Tomas Vale and Ana Petrov",
                    LocalDate.of(2023, 11, 17),
                    "https://gazette.example/news/dam-release",
                    List.of(
                            "Villagers below the Corran dam learned from the radio that 40 million cubic metres of water were on their way, the regional council admitted on Friday.",
                            "“There was no call, no siren, nothing,” said Pavel Hrabě, 71, whose cellar was filled to the ceiling. “My neighbour heard it on the radio and ran over.”",
                            "The dam’s operator said that it had warned the council “by telephone and by e-mail” at 5.40 am, four hours before the gates opened; the council says that the mail went to an address nobody reads.",
                            "“We take full responsibility for our part,” said the operator’s spokeswoman, Lene Østergaard. “The warning was sent. It should have been followed by a second one.”",
                            "Two hundred and twelve houses were flooded, 30 of them beyond repair. The council had first spoken of 180."),
                    "Sandbags in Lower Corran, where the water stood 90 cm high"),
            new KnownArticle(
                    "Thornwick Ledger",
                    "Steel works to cut one job in five",
                    "Noor El-Amin",
                    LocalDate.of(2025, 1, 30),
                    "https://ledger.example/business/steel-works-jobs",
                    List.of(
                            "The steel works at Thornwick will cut 640 of its 3,200 jobs by the end of June, the company told its employees on Thursday.",
                            "The cut follows a loss of €118m in the last business year, the third in a row. The year before, the company had lost €95 million.",
                            "“This is the hardest letter I have ever had to write,” chief executive Bram de Wit wrote. “Without it there would be no works in 2027.”",
                            "The union accused him of “breaking a promise that is not even a year old”. Its chairwoman, Siân Price, said that 96 % of its members had voted for a strike.",
                            "“They gave us their word in March,” Price said. “They said: ‘Not one job.’ We wrote it down.”",
                            "The works have stood on the river since 1891 and employed 11,000 people at their height, in the 1960s."),
                    "The rolling mill, opened in 1958, is to be closed first"));

    /** Headline and body, as they must come out. */
    String words() {
        return title + "\n\n" + String.join("\n\n", paragraphs);
    }

    String wordsWithCaption() {
        return words() + "\n\n" + caption;
    }

    @Override
    public String toString() {
        return outlet;
    }
}
