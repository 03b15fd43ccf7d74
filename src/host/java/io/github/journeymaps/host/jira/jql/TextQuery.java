package io.github.journeymaps.host.jira.jql;

import io.github.journeymaps.host.http.HttpException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words that are looked for in a text, all of them, as whole words or, with a star, as beginnings.
 * Like Jira's index it knows signs of its own, which have to be escaped to be searched for.
 */
record TextQuery(List<String> words) {
  private static final String PAIRS = "()[]{}";

  /**
   * @throws HttpException for what Jira's index does not understand
   */
  static TextQuery of(String text, String field) {
    if (text.strip().startsWith("*") || text.strip().startsWith("?")) {
      throw HttpException.of(
          400,
          "The text query '"
              + text
              + "' for field '"
              + field
              + "' is not allowed to start with character '"
              + text.strip().charAt(0)
              + "'.");
    }
    if (!balanced(text)) {
      throw HttpException.of(
          400, "Unable to parse the text '" + text + "' for field '" + field + "'.");
    }
    return new TextQuery(split(text, "[^\\p{L}\\p{N}*]+"));
  }

  private static boolean balanced(String text) {
    String bare = text.replaceAll("\\\\.", " ");
    boolean pairs = true;
    for (int i = 0; i < PAIRS.length(); i += 2) {
      pairs &= count(bare, PAIRS.charAt(i)) == count(bare, PAIRS.charAt(i + 1));
    }
    return pairs && count(bare, '"') % 2 == 0 && !bare.endsWith("\\");
  }

  private static long count(String text, char sign) {
    return text.chars().filter(character -> character == sign).count();
  }

  private static List<String> split(String text, String between) {
    List<String> words = new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split(between)));
    words.removeIf(String::isEmpty);
    return List.copyOf(words);
  }

  boolean in(String text) {
    List<String> there = split(text, "[^\\p{L}\\p{N}]+");
    return !words.isEmpty() && words.stream().allMatch(word -> in(there.stream(), word));
  }

  private static boolean in(Stream<String> there, String word) {
    if (word.endsWith("*")) {
      String beginning = word.replace("*", "");
      return there.anyMatch(one -> one.startsWith(beginning));
    }
    return there.anyMatch(one -> stem(one).equals(stem(word)));
  }

  /** One and many are the same. */
  private static String stem(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
