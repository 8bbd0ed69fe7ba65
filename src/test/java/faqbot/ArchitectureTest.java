package faqbot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the arrows between the packages and the owner of each library. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("faqbot");

    /** A package to those of ours that it may use. */
    private static final Map<String, Set<String>> ARROWS =
            Map.of(
                    "knowledge", Set.of(),
                    "encode", Set.of(),
                    "search", Set.of("knowledge", "encode"),
                    "answer", Set.of("knowledge", "search"),
                    "recommend", Set.of("knowledge", "search", "answer"),
                    "discord", Set.of("knowledge", "search", "answer", "recommend"),
                    "evaluate", Set.of("knowledge", "search", "answer"),
                    "cli", Set.of("knowledge", "search", "answer", "recommend", "evaluate"),
                    "app",
                            Set.of(
                                    "knowledge",
                                    "encode",
                                    "search",
                                    "answer",
                                    "recommend",
                                    "evaluate",
                                    "discord",
                                    "cli"));

    /** A library's root package to the packages that may use it. */
    private static final Map<String, Set<String>> OWNERS =
            Map.of(
                    "org.commonmark", Set.of("knowledge"),
                    "com.fasterxml.jackson",
                            Set.of("knowledge", "encode", "evaluate", "cli", "app"),
                    "org.apache.commons.math3", Set.of("search", "evaluate"),
                    "ai.onnxruntime", Set.of("encode"),
                    "org.apache.lucene", Set.of("search"),
                    "net.dv8tion.jda", Set.of("discord"),
                    "org.knowm.xchart", Set.of("recommend"),
                    "picocli", Set.of("cli", "app"),
                    "org.jline", Set.of("cli"));

    @Test
    void classesAreFound() {
        assertThat(CLASSES).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> arrowsPointDown() {
        return ARROWS.entrySet().stream()
                .map(arrow ->
                        DynamicTest.dynamicTest(
                                arrow.getKey(), () -> mayUse(arrow.getKey(), arrow.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> librariesHaveOneOwner() {
        return OWNERS.entrySet().stream()
                .map(owner ->
                        DynamicTest.dynamicTest(
                                owner.getKey(), () -> onlyIn(owner.getKey(), owner.getValue())));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("faqbot.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageIsInThePlan() {
        assertThat(CLASSES).allSatisfy(type -> assertThat(ARROWS).containsKey(nameOf(type)));
    }

    private static void mayUse(String name, Set<String> allowed) {
        var forbidden =
                DescribedPredicate.<JavaClass>describe(
                        "of our packages other than " + allowed,
                        type ->
                                type.getPackageName().startsWith("faqbot.")
                                        && !nameOf(type).equals(name)
                                        && !allowed.contains(nameOf(type)));
        noClasses()
                .that()
                .resideInAPackage("faqbot." + name)
                .should()
                .dependOnClassesThat(forbidden)
                .check(CLASSES);
    }

    private static void onlyIn(String library, Set<String> owners) {
        var packages = owners.stream().map(owner -> "faqbot." + owner).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().replace("faqbot.", "");
    }
}
