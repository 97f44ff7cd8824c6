package org.crosscheck.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.crosscheck.intake.format.Unforked;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Small whole files of those kinds that no test of a format makes. */
final class Seeds {
    private Seeds() {}

    static Map<String, byte[]> archives() {
        Map<String, byte[]> inside = new TreeMap<>();
        inside.put("harbour/a.txt", Unforked.files("txt").values().iterator().next());
        inside.put("harbour/b.html", Unforked.files("html").values().iterator().next());
        return Map.of("two-articles", zip(inside));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> feeds() {
        return words(Map.of("rss", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Courier</title>
                        <link>https://courier.example/</link><item><title>Locks &amp; gates</title><guid>1</guid>
                        <link>https://courier.example/1</link><pubDate>Tue, 14 May 2024 08:30:00 +0200</pubDate>
                        <dc:creator>Ida Brandt</dc:creator><description><![CDATA[<p>The <b>gates</b> held.</p>]]></description>
                        </item></channel></rss>
                        """, "atom", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>Night Desk</title><id>urn:n</id>
                        <entry><title type="html">Locks &lt;b&gt;open&lt;/b&gt;</title><id>urn:n:7</id><updated>2024-05-14T09:59:00Z</updated>
                        <link rel="alternate" href="https://night.example/7"/><summary>In short.</summary></entry></feed>
                        """, "rdf", """
                        <?xml version="1.0"?>
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                        <channel rdf:about="https://old.example/"><title>Old</title></channel>
                        <item rdf:about="https://old.example/1"><title>Gate</title><link>https://old.example/1</link></item></rdf:RDF>
                        """));
    }

    static Map<String, byte[]> lists() {
        return words(Map.of(
                "whole",
                "file,outlet,title,byline,published,url\na.txt,Harbour Courier,\"Locks, again\",Ida Brandt,2024-05-14,https://courier.example/1\n",
                "semicolons",
                "Datei;outlet;published\nb.txt;Night Desk;14.05.2024\n"));
    }

    /** Files that lie in a reader's folder: those that no test makes, and those that ever went wrong. */
    static Map<String, byte[]> kept(String folder) {
        Map<String, byte[]> kept = new TreeMap<>();
        URL place = Seeds.class.getResource(folder);
        if (place == null) {
            return kept;
        }
        try (Stream<Path> files = Files.list(Path.of(URI.create(place.toString())))) {
            for (Path file : files.toList()) {
                kept.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    static Map<String, byte[]> sentences() {
        return words(Map.of("figures", """
                        At least 1,240 people fled and £3.5m was spent by 14 May, 2.5 per cent more than in 2023, Mayor Ana Petrov said.

                        Some 1,300 residents left; the work cost about $4.4 million (£3.5 million), up 2.4%, the mayor's office said on Tuesday.
                        """, "quotations", """
                        “We held the ‘old’ gate,” said Ida Brandt, the lock keeper. “It was close – very close – at 3 a.m.”

                        The keeper, Ida Brandt, said they "held the old gate" and denied that it had been "very close".
                        """, "odd", """
                        "He said: «non», 'no' and ``no'' -- 10-12 of 40 (0.3bn), No. 5, 5½ feet, €1.000,50, -3°C, 1/2, 12:30, 1999-2003.

                        ANSEL (AP) — ''Nobody'' told "us "why" it fell 5 to 7 % y/y," a spokesman for Ståhl & Co. wrote... '
                        """));
    }

    private static Map<String, byte[]> words(Map<String, String> files) {
        Map<String, byte[]> seeds = new TreeMap<>();
        files.forEach((name, words) -> seeds.put(name, words.getBytes(UTF_8)));
        return seeds;
    }
}
