package io.github.journeymaps.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The resources of this package and those below it, found as Confluence finds them. */
final class Resources {
  private static final List<Class<? extends Annotation>> VERBS =
      List.of(GET.class, PUT.class, POST.class, DELETE.class);

  private Resources() {}

  /**
   * What can be called.
   *
   * @param verb such as {@code GET}
   * @param path such as {@code /maps/{id}/ops}
   */
  record Call(String verb, String path, Method method) {
    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  /** Resources and providers. */
  static List<Class<?>> classes() {
    try {
      var file = java.nio.file.Path.of(MapResource.class.getResource("MapResource.class").toURI());
      var root = file.getParent();
      try (var files = Files.walk(root)) {
        return files
            .map(found -> root.relativize(found).toString().replace(File.separatorChar, '.'))
            .filter(name -> name.endsWith(".class"))
            .<Class<?>>map(name -> load(name.substring(0, name.length() - 6)))
            .filter(
                type ->
                    type.isAnnotationPresent(Path.class)
                        || type.isAnnotationPresent(Provider.class))
            .collect(Collectors.toList());
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(Resources.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Call> calls() {
    return classes().stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .flatMap(
            method ->
                VERBS.stream()
                    .filter(method::isAnnotationPresent)
                    .map(verb -> new Call(verb.getSimpleName(), path(method), method)))
        .toList();
  }

  private static String path(Method method) {
    String root = "/" + method.getDeclaringClass().getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return own == null ? root : root + "/" + own.value();
  }
}
