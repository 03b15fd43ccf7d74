package io.github.journeymaps;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.journeymaps.map.Objection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.Test;

/** The arrows between packages: who may know whom. */
public class ArchitectureTest {
  private static final String ROOT = "io.github.journeymaps.";

  private static final JavaClasses PLUGIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPath(Path.of("target/classes/io"));

  private static final JavaClasses HOST =
      new ClassFileImporter().importPath(Path.of("target/test-classes/io/github/journeymaps/host"));

  private static final List<String> PAGES_AND_CALLS =
      List.of("journey", "panel", "swimlane", "text", "jira", "format", "insight", "map", "memory");

  /** Package to the packages of ours that it may know besides itself. */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          entry("map", List.of()),
          entry("memory", List.of("map")),
          entry("insight", List.of("map")),
          entry("format", List.of("map")),
          entry("text", List.of("insight", "map")),
          entry("jira", List.of("map", "memory")),
          entry("store", List.of("format", "map")),
          entry("swimlane", List.of("text", "insight", "map", "memory")),
          entry("panel", List.of("text", "insight", "map")),
          entry("journey", List.of("store", "jira", "insight", "map")),
          entry("wiki", List.of("journey", "swimlane", "map", "memory")),
          entry("rest", PAGES_AND_CALLS),
          entry("admin", List.of("rest", "journey", "text", "map")));

  /** What journeys answer with, and what page events leave behind: no way to a map. */
  private static final DescribedPredicate<JavaClass> OF_THE_STORE =
      resideInAPackage(ROOT + "store")
          .and(
              assignableTo(Record.class).or(assignableTo(Throwable.class)).or(simpleName("Notes")));

  private static final List<String> FRONT = List.of("wiki", "rest", "admin");

  /** Whoever is interrupted inside a database may take all of it along. */
  @Test
  public void nobodyIsInterrupted() {
    check(
        noClasses()
            .should()
            .callMethodWhere(
                target(nameMatching("shutdownNow|cancel"))
                    .and(
                        target(
                            owner(
                                assignableTo(ExecutorService.class)
                                    .or(assignableTo(Future.class)))))));
  }

  @Test
  public void arrowsPointOneWay() {
    ARROWS.forEach(
        (from, to) -> {
          var allowed = new LinkedHashSet<String>();
          to.forEach(name -> allowed.add(ROOT + name + ".."));
          allowed.add(ROOT + from + "..");
          var forbidden =
              resideInAPackage("io.github.journeymaps..")
                  .and(not(resideInAnyPackage(allowed.toArray(String[]::new))));
          check(
              noClasses()
                  .that()
                  .resideInAPackage(ROOT + from + "..")
                  .should()
                  .dependOnClassesThat(
                      FRONT.contains(from) ? forbidden.and(not(OF_THE_STORE)) : forbidden));
        });
  }

  @Test
  public void everyPackageHasItsArrows() throws Exception {
    try (var folders = Files.list(Path.of("src/main/java/io/github/journeymaps"))) {
      assertThat(folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
          .isSubsetOf(ARROWS.keySet());
    }
  }

  @Test
  public void theMapIsPlainJava() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + "map..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "map..", "java.."));
  }

  @Test
  public void insightAndFormatKnowNothingOfConfluence() {
    check(knowNothingOf(List.of("insight", "map"), "com.fasterxml..", "org.slf4j.."));
    check(
        knowNothingOf(
            List.of("insight", "format", "map"),
            "com.atlassian..",
            "net.java.ao..",
            "jakarta..",
            "javax..",
            "org.springframework.."));
  }

  @Test
  public void jakartaStandsInRestAndServletsAlone() {
    check(
        knowNothingOf(
            List.of("admin"), "jakarta.ws..", "jakarta.inject..", "javax.ws..", "javax.inject.."));
    var others = new ArrayList<>(others("rest"));
    others.remove("admin");
    check(knowNothingOf(others, "jakarta..", "javax.ws..", "javax.servlet..", "javax.inject.."));
  }

  @Test
  public void entitiesNeverLeaveTheStore() {
    check(knowNothingOf(others("store"), "net.java.ao..", "com.atlassian.activeobjects.."));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "store.ao.."));
  }

  @Test
  public void whatIsKeptInMemoryIsBoundedInOnePlace() {
    check(knowNothingOf(others("memory"), "com.github.benmanes.."));
    check(knowNothingOf(List.copyOf(ARROWS.keySet()), "com.atlassian.cache.."));
  }

  @Test
  public void codeKnowsNoSpring() {
    check(knowNothingOf(List.copyOf(ARROWS.keySet()), "org.springframework..", "org.osgi.."));
  }

  @Test
  public void noPackagesGoInCircles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PLUGIN);
  }

  @Test
  public void theHostMeetsThePluginByItsJarAlone() {
    var packages = ARROWS.keySet().stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Test")
        .and()
        .haveSimpleNameNotEndingWith("IT")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(HOST);
  }

  @Test
  public void everyPackageSaysWhatItIs() throws Exception {
    for (String root : List.of("src/main/java/io", "src/host/java/io")) {
      try (var files = Files.walk(Path.of(root))) {
        var folders =
            files
                .filter(f -> f.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(folders).allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
      }
    }
  }

  private static List<String> others(String name) {
    return ARROWS.keySet().stream().filter(other -> !other.equals(name)).toList();
  }

  private static ArchRule knowNothingOf(List<String> ours, String... theirs) {
    String[] packages = ours.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(theirs)
        .as(Arrays.toString(packages) + " know nothing of " + Arrays.toString(theirs));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PLUGIN);
  }

  /** What is none is answered as a fault of ours; those within a class never leave it. */
  @Test
  public void whatIsThrownAtPeopleIsAnObjection() {
    check(
        classes()
            .that()
            .areAssignableTo(Exception.class)
            .and()
            .areTopLevelClasses()
            .should()
            .beAssignableTo(Objection.class));
  }
}
