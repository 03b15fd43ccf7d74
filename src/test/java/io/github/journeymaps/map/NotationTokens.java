package io.github.journeymaps.map;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A name and fields: {@code waits in line grade=workaround emotion.value=-1}. */
record NotationTokens(List<String> words) {
  static NotationTokens of(String text) {
    return new NotationTokens(
        Arrays.stream(text.trim().split("\\s+")).filter(w -> !w.isEmpty()).toList());
  }

  static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  String head() {
    return words.get(0);
  }

  NotationTokens tail() {
    return new NotationTokens(words.subList(1, words.size()));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words that are no fields. */
  String name() {
    return words.stream().filter(w -> !w.contains("=")).collect(Collectors.joining(" "));
  }

  Fields fields() {
    Fields fields = Fields.NONE;
    for (var field : paths().entrySet()) {
      fields = fields.with(field.getKey(), field.getValue());
    }
    return fields;
  }

  /** Paths to values; null for a field that is to be unset. */
  Map<String, Object> paths() {
    var paths = new LinkedHashMap<String, Object>();
    for (String word : words) {
      int at = word.indexOf('=');
      if (at > 0) {
        paths.put(word.substring(0, at), value(word.substring(at + 1)));
      }
    }
    return paths;
  }

  private static Object value(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (text.startsWith("#")) {
      return id(text.substring(1));
    }
    if (text.startsWith("[")) {
      String inner = text.substring(1, text.length() - 1);
      return Arrays.stream(inner.split(",")).map(NotationTokens::value).toList();
    }
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : text.replace('_', ' ');
  }

  /** Fields as the words they are read from, but for those that the name stands for. */
  static String text(String name, Fields fields, String... without) {
    var text = new StringBuilder(name);
    flat("", fields.without(List.of(without)).toMap())
        .forEach((path, value) -> text.append(' ').append(path).append('=').append(value));
    return text.toString();
  }

  private static Map<String, String> flat(String prefix, Map<?, ?> fields) {
    var flat = new LinkedHashMap<String, String>();
    fields.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> inner) {
            flat.putAll(flat(prefix + name + ".", inner));
          } else {
            flat.put(prefix + name, ("" + value).replace(", ", ",").replace(' ', '_'));
          }
        });
    return flat;
  }
}
