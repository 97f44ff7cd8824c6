package org.crosscheck.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What no template may do. */
class TemplatesTest {
    /** Where there is no session yet that a form could belong to. */
    private static final List<String> AT_THE_DOOR = List.of("InvitationPage.html", "SignInPage.html", "StartPage.html");

    private static final Pattern UNESCAPED = Pattern.compile("\\.(raw|safe)\\b");
    private static final Pattern INLINE = Pattern.compile("<script(?! src=\"/)|\\sstyle=|\\son[a-z]+=|javascript:");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(src|action|hx-[a-z]+)=\"(https?:)?//|<link[^>]*href=\"http");

    @Test
    void everythingIsEscaped() throws IOException {
        assertEquals(List.of(), templatesWith(UNESCAPED));
    }

    @Test
    void noScriptAndNoStyleStandInAPage() throws IOException {
        assertEquals(List.of(), templatesWith(INLINE));
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        assertEquals(List.of(), templatesWith(ELSEWHERE));
    }

    @Test
    void everyWriteCarriesTheToken() throws IOException {
        assertEquals(AT_THE_DOOR, templatesWith(Pattern.compile("method=\"post\"(?![^>]*>(<[^>]*>)*\\{#csrf /})")));
    }

    private static List<String> templatesWith(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> pattern.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
