package io.github.journeymaps.map;

import java.util.List;

/**
 * One thing that is wrong with a document or an edit, for a person to read in their own language.
 *
 * @param code names the sentence: the text {@code journeymaps.error.CODE} takes the path as its
 *     first argument and {@code args} after it
 * @param path where, for example {@code cards[3].emotion.value}; empty for the whole
 * @param args the value, the bound, the way out
 */
public record Problem(String code, String path, List<String> args) {
  static Problem of(String code, String path, String... args) {
    return new Problem(code, path, List.of(args));
  }

  Problem under(String prefix) {
    boolean joined = path.isEmpty() || prefix.isEmpty() || path.startsWith("[");
    return new Problem(code, joined ? prefix + path : prefix + "." + path, args);
  }

  @Override
  public String toString() {
    return code + " at '" + path + "' " + args;
  }
}
