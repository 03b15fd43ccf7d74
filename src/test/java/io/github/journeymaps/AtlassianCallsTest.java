package io.github.journeymaps;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import evidence.Assumed;
import evidence.Seen;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * All that the plugin's classes use of Atlassian's is known from somewhere, or is said to be
 * assumed: the signatures here could say anything.
 */
public class AtlassianCallsTest {
  private static final String THEIRS = "com.atlassian.";
  private static final JavaClasses OURS =
      new ClassFileImporter().importPath(Path.of("target/classes/io/github/journeymaps"));

  /** Only ever fewer: what is new is looked up before it is used. */
  private static final int MOST_ASSUMED = 11;

  /** A type, or a member of one. */
  private record Used(String name, CanBeAnnotated what) {
    boolean is(Class<? extends Annotation> mark) {
      return what.isAnnotatedWith(mark);
    }
  }

  @Test
  public void everythingUsedIsKnownFromSomewhereOrSaidToBeAssumed() {
    assertThat(names(used().filter(one -> one.is(Seen.class) == one.is(Assumed.class))))
        .as("used, and not marked @Seen or @Assumed in src/atlassian: look it up, and mark it")
        .isEmpty();
  }

  @Test
  public void whatIsAssumedDoesNotGrow() {
    Set<String> assumed = names(used().filter(one -> one.is(Assumed.class)));
    System.out.println(assumed.size() + " signatures are assumed:\n" + String.join("\n", assumed));
    assertThat(assumed).hasSizeLessThanOrEqualTo(MOST_ASSUMED);
  }

  private static Set<String> names(Stream<Used> all) {
    return all.map(Used::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Used> used() {
    Set<JavaClass> types = types().collect(Collectors.toSet());
    Stream<JavaMember> members =
        Stream.of(called(), implemented(), byLambdas(types)).flatMap(all -> all);
    return Stream.concat(
        types.stream().map(type -> new Used(type.getName(), type)),
        members.map(member -> new Used(member.getFullName(), member)));
  }

  private static Stream<JavaClass> types() {
    return OURS.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(AtlassianCallsTest::isTheirs);
  }

  private static boolean isTheirs(JavaClass type) {
    return type.getName().startsWith(THEIRS);
  }

  private static Stream<JavaMember> called() {
    return OURS.stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .map(JavaAccess::getTarget)
        .filter(target -> isTheirs(target.getOwner()))
        .map(target -> target.resolveMember().orElseThrow(() -> new AssertionError(target)))
        .map(JavaMember.class::cast)
        .filter(member -> isTheirs(member.getOwner()) && !ofEveryEnum(member));
  }

  private static boolean ofEveryEnum(JavaMember member) {
    return member.getOwner().isEnum() && member.getName().startsWith("value");
  }

  private static Stream<JavaMember> implemented() {
    return OURS.stream()
        .flatMap(
            type ->
                Stream.concat(
                    type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream()))
        .filter(AtlassianCallsTest::isTheirs)
        .flatMap(AtlassianCallsTest::toImplement);
  }

  private static Stream<JavaMember> toImplement(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
        .map(JavaMember.class::cast);
  }

  /** Types with one method are given as lambdas too, of which the classes tell less. */
  private static Stream<JavaMember> byLambdas(Set<JavaClass> types) {
    Stream<JavaClass> given =
        called()
            .filter(JavaCodeUnit.class::isInstance)
            .flatMap(member -> ((JavaCodeUnit) member).getRawParameterTypes().stream())
            .filter(AtlassianCallsTest::isTheirs);
    return Stream.concat(types.stream(), given).flatMap(AtlassianCallsTest::onlyMethod);
  }

  private static Stream<JavaMember> onlyMethod(JavaClass type) {
    List<JavaMember> all = toImplement(type).toList();
    return type.isInterface() && !type.isAnnotation() && all.size() == 1
        ? all.stream()
        : Stream.empty();
  }
}
