package io.github.journeymaps.host.wiki.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parameters of a macro in one line, as the page editor keeps them with a placeholder: {@code
 * map=ID|view=outline}, with a backslash before a bar, an equals sign or a backslash that is meant
 * as such.
 */
public final class MacroParameters {

  private static final Pattern PAIR =
      Pattern.compile("((?:[^\\\\|=]|\\\\.)*)=((?:[^\\\\|]|\\\\.)*)(?:\\||$)", Pattern.DOTALL);

  private MacroParameters() {}

  public static String write(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> escape(entry.getKey()) + "=" + escape(entry.getValue()))
        .collect(Collectors.joining("|"));
  }

  /** The parameters in their order; what is no pair is left out. */
  public static Map<String, String> read(String line) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher pairs = PAIR.matcher(line);
    while (pairs.find()) {
      parameters.put(unescape(pairs.group(1)), unescape(pairs.group(2)));
    }
    return parameters;
  }

  private static String escape(String text) {
    return text.replaceAll("([\\\\|=])", "\\\\$1");
  }

  private static String unescape(String text) {
    return text.replaceAll("(?s)\\\\(.)", "$1");
  }
}
