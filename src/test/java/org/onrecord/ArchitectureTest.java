package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String ROOT = "org.onrecord.";
    /** The packages, each after those that it may import. */
    static final List<String> ORDER = List.of(
            "diagnostic",
            "model",
            "evidence",
            "content",
            "check",
            "view",
            "export",
            "jbake",
            "site",
            "serve",
            "cli",
            "build");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.onrecord");

    @TestFactory
    Stream<DynamicTest> aPackageImportsOnlyThoseBeforeIt() {
        return ORDER.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                            .map(p -> ROOT + p + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    @Test
    void packagesHaveNoCircles() {
        slices().matching("org.onrecord.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void aLibraryHasOneImportingPackage() {
        onlyIn("org.jbake..", "jbake");
        onlyIn("freemarker..", "jbake");
        onlyIn("com.vladsch.flexmark..", "content", "export");
        onlyIn("org.jsoup..", "site");
        onlyIn("opennlp..", "view");
        onlyIn("org.apache.commons.cli..", "cli");
        onlyIn("org.apache.commons.codec..", "jbake");
        onlyIn("org.apache.fontbox..", "export");
        onlyIn("com.jcraft.jzlib..", "export");
        onlyIn("org.objectweb.asm..", "build");
    }

    private static void onlyIn(String library, String... packages) {
        String[] allowed = Stream.of(packages).map(p -> ROOT + p + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.onrecord..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
