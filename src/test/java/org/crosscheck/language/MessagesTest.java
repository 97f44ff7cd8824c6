package org.crosscheck.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import org.junit.jupiter.api.Test;

import org.crosscheck.engine.check.Sentence;
import org.crosscheck.engine.comparison.ReasonCode;
import org.crosscheck.engine.consistency.Flag;
import org.crosscheck.engine.consistency.FlagReason;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Explanation;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.time.AsOf;
import org.crosscheck.model.Checking;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Duty;
import org.crosscheck.model.Label;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Stage;
import org.crosscheck.model.Verdict;
import org.crosscheck.report.Change;
import org.crosscheck.report.Chapter;
import org.crosscheck.report.Fate;
import org.crosscheck.report.Kind;
import org.crosscheck.report.Relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Both languages are complete, and no template has words of its own. */
class MessagesTest {
    private static final Pattern CASE = Pattern.compile("\\{#case '?([^'}]+)'?}");
    private static final Pattern REFUSED = Pattern.compile("new (?:Refused|Unreadable)Exception\\(\\s*\"([^\"]*)\"");
    private static final Pattern SAID = Pattern.compile("\\b([a-z]+):([A-Za-z]+)");
    private static final Pattern VERBATIM = Pattern.compile("(?s)\\{\\|.*?\\|}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");
    private static final Pattern READ_OUT = Pattern.compile(
            "\\s(?:aria-label|aria-description|title|placeholder|alt|data-label|content|value)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** Names and codes that are the same in every language. */
    private static final Set<String> NAMES =
            Set.of("Crosscheck", "SHA", "width", "device", "initial", "scale", "next", "stay", "keep", "reset");

    private final List<Bundle> bundles = Bundle.all();

    MessagesTest() throws IOException {}

    @Test
    void everyMessageIsThereInBothLanguages() {
        for (Bundle bundle : bundles) {
            assertEquals(bundle.english().keySet(), bundle.german().keySet(), bundle.name());
            bundle.german().forEach((name, text) -> assertTrue(!text.isBlank(), bundle.name() + ":" + name));
        }
    }

    @Test
    void aSentenceIsChosenByItsCase() {
        Engine engine = Engine.builder().addDefaults().build();
        for (Bundle bundle : bundles) {
            bundle.english().values().forEach(engine::parse);
            bundle.german().values().forEach(engine::parse);
        }
        Template stage = engine.parse(german("words", "stage"));
        assertEquals("Entschieden", said(stage, "DECIDED"));
    }

    private static String said(Template template, String text) {
        return template.data("code", text).render();
    }

    @Test
    void bothLanguagesSpeakOfTheSameThings() {
        for (Bundle bundle : bundles) {
            for (Method method : bundle.methods()) {
                for (Parameter parameter : method.getParameters()) {
                    String place = bundle.name() + ":" + method.getName() + "(" + parameter.getName() + ")";
                    Pattern used = Pattern.compile("\\b" + parameter.getName() + "\\b");
                    assertTrue(
                            used.matcher(bundle.german().get(method.getName())).find(), place);
                }
            }
        }
    }

    @Test
    void bothLanguagesKnowTheSameCases() {
        for (Bundle bundle : bundles) {
            bundle.english().forEach((name, text) -> {
                if (!cases(text).isEmpty()) {
                    assertEquals(cases(text), cases(bundle.german().get(name)), bundle.name() + ":" + name);
                }
            });
        }
    }

    @Test
    void everyCodeHasItsWords() {
        isSaid("words", "kind", ClaimKind.values());
        isSaid("words", "kind", Kind.values());
        isSaid("words", "relation", Proposal.values());
        isSaid("words", "relation", Relation.values());
        isSaid("words", "verdict", Verdict.values());
        isSaid("words", "clearance", Clearance.values());
        isSaid("words", "clearance", Fate.values());
        isSaid("words", "stage", Stage.values());
        isSaid("team", "checking", Checking.values());
        isSaid("story", "duties", Duty.Kind.values());
        isSaid("words", "reason", ReasonCode.values());
        isSaid("explain", "reason", Explanation.Reason.values());
        isSaid("explain", "sum", Sentence.values());
        isSaid("explain", "named", Quotation.Kind.values());
        isSaid("explain", "named", Quotation.Marks.values());
        isSaid("explain", "named", Quotation.Standing.values());
        isSaid("explain", "named", Quantity.Status.values());
        isSaid("explain", "named", AsOf.Origin.values());
        isSaid("names", "kind", Flag.Kind.values());
        isSaid("names", "reason", FlagReason.Code.values());
        isSaid("article", "label", Label.Kind.values());
        isSaid("report", "chapter", Chapter.Name.values());
        isSaid("report", "lead", Chapter.Name.values());
        isSaid("report", "change", Change.What.values());
        isSaid("report", "hand", org.crosscheck.report.Claim.Hand.values());
    }

    @Test
    void everyRuleHasItsWords() throws IOException {
        Set<String> said = cases(german("explain", "rule"));
        for (String list : List.of("quotation", "quantity")) {
            Files.readAllLines(Path.of("src/main/resources/org/crosscheck/engine", list, "rules.txt")).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("|") && !line.contains("no quantity"))
                    .map(line -> line.substring(0, line.indexOf('|')).strip())
                    .forEach(rule -> assertTrue(said.contains(rule), list + ": " + rule));
        }
    }

    /** Refusals and what intake says of a text, up to the first value in each. */
    @Test
    void everySentenceOfTheCodeIsSaidInGerman() throws IOException {
        List<String> known = Files.readAllLines(Path.of("src/main/resources/org/crosscheck/language/sentences_de.txt"));
        Set<String> silent = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/crosscheck"))) {
            files.filter(Files::isRegularFile)
                    .map(MessagesTest::read)
                    .flatMap(source -> REFUSED.matcher(source).results())
                    .map(found -> found.group(1).replace("\\u201C", "“").replace("\\u201D", "”"))
                    .filter(sentence -> known.stream().noneMatch(line -> line.startsWith(sentence)))
                    .forEach(silent::add);
        }
        assertEquals(Set.of(), silent);
    }

    private String german(String bundle, String message) {
        return bundles.stream()
                .filter(known -> known.name().equals(bundle))
                .findFirst()
                .orElseThrow()
                .german()
                .get(message);
    }

    private void isSaid(String bundle, String message, Enum<?>[] codes) {
        Set<String> said = cases(german(bundle, message));
        Set<String> missing = Arrays.stream(codes).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(said);
        assertEquals(Set.of(), missing, bundle + ":" + message);
    }

    private static Set<String> cases(String text) {
        return CASE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMessageIsSaidSomewhere() throws IOException {
        Set<String> said = new TreeSet<>();
        Stream<String> texts = Stream.concat(
                templates().map(MessagesTest::read),
                bundles.stream().flatMap(bundle -> bundle.english().values().stream()));
        texts.flatMap(text -> SAID.matcher(text).results())
                .forEach(found -> said.add(found.group(1) + ":" + found.group(2)));
        List<String> silent = bundles.stream()
                .flatMap(bundle -> bundle.english().keySet().stream().map(name -> bundle.name() + ":" + name))
                .filter(message -> !said.contains(message))
                .filter(message -> !isSaidInJava(message.substring(message.indexOf(':') + 1)))
                .toList();
        assertEquals(List.of(), silent);
    }

    /** What files say that no template makes. */
    private static boolean isSaidInJava(String message) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .filter(code -> code.contains("MessageBundles.get("))
                    .anyMatch(code -> code.contains("::" + message) || code.contains("." + message + "("));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noTemplateHoldsProse() throws IOException {
        assertEquals(
                List.of(),
                templates()
                        .flatMap(file -> prose(read(file)).stream().map(words -> file.getFileName() + ": " + words))
                        .toList());
    }

    /** What a reader would read or hear of a template that is no expression. */
    static List<String> prose(String template) {
        String plain = VERBATIM.matcher(template).replaceAll("");
        while (EXPRESSION.matcher(plain).find()) {
            plain = EXPRESSION.matcher(plain).replaceAll("");
        }
        List<String> words = new ArrayList<>();
        READ_OUT.matcher(plain).results().forEach(found -> addWords(words, found.group(1)));
        addWords(words, TAG.matcher(plain).replaceAll(" "));
        return words;
    }

    private static void addWords(List<String> words, String text) {
        Matcher letters = LETTERS.matcher(text);
        while (letters.find()) {
            if (!NAMES.contains(letters.group())) {
                words.add(letters.group());
            }
        }
    }

    @Test
    void proseIsFoundWhereverItStands() {
        assertEquals(List.of("Show"), prose("<p class=\"x\">{story:all} {#if a}Show{/if}</p>"));
        assertEquals(List.of("Pages"), prose("<nav aria-label=\"Pages\">{story:pages}</nav>"));
        assertEquals(List.of(), prose("<a title=\"{story:help}\" href=\"/stories/{id}\">{#if n > 1}→{/if}</a>"));
    }

    private static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
