package org.crosscheck;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.qute.TemplateInstance;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The one-way streets of the house, as the README draws them. */
class ArchitectureTest {
    private static final String ROOT = "org.crosscheck";
    private static final String JAVA = "java..";
    private static final String LANGUAGE_LIBRARIES = "opennlp..";
    private static final String[] UNIT_LIBRARIES = {"tech.units..", "systems.uom..", "javax.measure..", "si.uom.."};
    private static final String DIFF_LIBRARY = "com.github.difflib..";

    private static final Set<String> PANACHE_METHODS = Arrays.stream(PanacheEntityBase.class.getMethods())
            .map(Method::getName)
            .collect(Collectors.toSet());

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void engineImportsOnlyItselfAndItsLibraries() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".engine..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ROOT + ".engine..", JAVA, LANGUAGE_LIBRARIES, DIFF_LIBRARY)
                        .or(resideInAnyPackage(UNIT_LIBRARIES)))
                .check(HOUSE);
    }

    @Test
    void engineRoomsAreLayered() {
        imports("engine.text", "engine.text");
        imports("engine.name", "engine.text", "engine.name");
        imports("engine.quotation", "engine.text", "engine.name", "engine.quotation");
        imports("engine.time", "engine.text", "engine.name", "engine.time");
        imports("engine.quantity", "engine.text", "engine.name", "engine.time", "engine.quantity");
        imports("engine.check", "engine.text", "engine.quantity", "engine.check");
        imports(
                "engine.consistency",
                "engine.text",
                "engine.name",
                "engine.time",
                "engine.comparison",
                "engine.consistency");
        imports(
                "engine.comparison",
                "engine.text",
                "engine.name",
                "engine.quotation",
                "engine.time",
                "engine.quantity",
                "engine.comparison");
    }

    @Test
    void roomsImportOnlyWhatTheArrowsAllow() {
        imports("language..", "language..");
        imports("model..", "model..", "engine..", "language..");
        imports("intake..", "intake..", "engine.text", "language..");
        imports("report..", "report..", "engine..", "language..");
        imports("workflow..", "workflow..", "model..", "engine..", "intake..", "report..", "language..");
        imports("access..", "access..", "workflow..", "model..", "language..");
        imports("web..", "web..", "access..", "workflow..", "report..", "model..", "language..");
        imports("cli..", "cli..", "access..", "workflow..", "report..", "model..", "engine..", "language..");
    }

    @Test
    void noTwoPackagesImportEachOther() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void transactionsBeginInWorkflow() {
        check(methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage(ROOT + ".workflow.."));
        check(classes().that().areAnnotatedWith(Transactional.class).should().resideInAPackage(ROOT + ".workflow.."));
    }

    @Test
    void onlyModelAndWorkflowCallPanache() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".model..", ROOT + ".workflow..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "Panache's own methods",
                        call -> call.getTargetOwner().isAssignableTo(PanacheEntityBase.class)
                                && PANACHE_METHODS.contains(call.getName()))));
    }

    @Test
    void noEntityInsideAPageRecord() {
        check(noFields()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(ROOT + ".web.."))
                .and()
                .areDeclaredInClassesThat(JavaClass.Predicates.assignableTo(TemplateInstance.class))
                .should()
                .haveRawType(DescribedPredicate.describe("an entity", c -> c.isAnnotatedWith(Entity.class))));
    }

    @Test
    void everyPackageHasAFrontDoor() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/crosscheck"))) {
            List<Path> bare = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsClasses)
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                    .toList();
            assertEquals(List.of(), bare, "packages without package-info.java");
        }
    }

    private static boolean holdsClasses(Path folder) {
        return folder.toFile().list((dir, name) -> name.endsWith(".java")).length > 0;
    }

    /** Of our own packages, {@code room} imports only {@code allowed}. */
    private static void imports(String room, String... allowed) {
        List<String> packages = Stream.of(allowed).map(p -> ROOT + "." + p).toList();
        DescribedPredicate<JavaClass> ours = resideInAPackage(ROOT + "..");
        DescribedPredicate<JavaClass> open = resideInAnyPackage(packages.toArray(String[]::new));
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(open))));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
