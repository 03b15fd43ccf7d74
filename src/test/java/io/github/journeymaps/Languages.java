package io.github.journeymaps;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The languages that there are: one file of texts each. A new file is a new language. */
public final class Languages {
  public static final Path FOLDER = Path.of("src/main/resources/i18n");
  private static final String NAME = "journey-maps";
  private static final String END = ".properties";

  private Languages() {}

  /** What stands in the names of files for each: empty for English, such as {@code _de}. */
  public static List<String> suffixes() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(NAME) && name.endsWith(END))
          .map(name -> name.substring(NAME.length(), name.length() - END.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Locale> locales() {
    return suffixes().stream().map(Languages::locale).toList();
  }

  public static Locale locale(String suffix) {
    return suffix.isEmpty()
        ? Locale.ENGLISH
        : Locale.forLanguageTag(suffix.substring(1).replace('_', '-'));
  }

  public static Path file(String suffix) {
    return FOLDER.resolve(NAME + suffix + END);
  }

  /** All texts by key, by suffix. */
  public static Map<String, Map<String, String>> texts() {
    var all = new TreeMap<String, Map<String, String>>();
    suffixes().forEach(suffix -> all.put(suffix, texts(suffix)));
    return all;
  }

  public static Map<String, String> texts(String suffix) {
    var texts = new Properties();
    try (Reader in = Files.newBufferedReader(file(suffix), StandardCharsets.ISO_8859_1)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var byKey = new TreeMap<String, String>();
    texts.forEach((key, text) -> byKey.put((String) key, (String) text));
    return byKey;
  }
}
