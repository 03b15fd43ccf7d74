package io.github.journeymaps.insight.difference;

import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A field that is not the same.
 *
 * @param path as edits name it: {@code emotion.before}
 * @param before,after plain values; null where it is unset
 */
public record FieldChange(String path, Object before, Object after) {
  /** The objects whose fields are set one by one. */
  private static final Map<Kind, Set<String>> GROUPS = new EnumMap<>(Kind.class);

  static {
    Arrays.stream(Kind.values()).forEach(kind -> GROUPS.put(kind, groups(kind)));
  }

  private static Set<String> groups(Kind kind) {
    return Schema.shapes(kind).keySet().stream()
        .filter(path -> path.contains("."))
        .map(path -> path.substring(0, path.indexOf('.')))
        .collect(Collectors.toSet());
  }

  /** Those of two things of a kind, by name. */
  static List<FieldChange> between(Kind kind, Fields before, Fields after) {
    var changes = new ArrayList<FieldChange>();
    for (String name : names(before.toMap(), after.toMap())) {
      Object was = before.toMap().get(name);
      Object is = after.toMap().get(name);
      if (GROUPS.get(kind).contains(name)) {
        addAll(changes, name + ".", object(was), object(is));
      } else {
        add(changes, name, was, is);
      }
    }
    return changes;
  }

  private static void addAll(
      List<FieldChange> changes, String prefix, Map<?, ?> before, Map<?, ?> after) {
    for (String name : names(before, after)) {
      add(changes, prefix + name, before.get(name), after.get(name));
    }
  }

  private static void add(List<FieldChange> changes, String path, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      changes.add(new FieldChange(path, before, after));
    }
  }

  private static Set<String> names(Map<?, ?> before, Map<?, ?> after) {
    var names = new TreeSet<String>();
    before.keySet().forEach(name -> names.add((String) name));
    after.keySet().forEach(name -> names.add((String) name));
    return names;
  }

  private static Map<?, ?> object(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
