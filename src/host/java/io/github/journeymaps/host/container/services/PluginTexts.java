package io.github.journeymaps.host.container.services;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URL;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The plugin's texts by key and language: {@code name_de.properties} before {@code
 * name.properties}.
 */
public final class PluginTexts implements I18nResolver {
  private final List<String> files;
  private final Function<String, URL> entry;
  private final Supplier<Locale> current;
  private final Map<Locale, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

  /**
   * @param files locations without language and ending
   * @param entry the jar's file at a path; null where there is none
   * @param current the language of whoever asks
   */
  public PluginTexts(List<String> files, Function<String, URL> entry, Supplier<Locale> current) {
    this.files = files.stream().map(PluginTexts::path).toList();
    this.entry = entry;
    this.current = current;
  }

  private static String path(String location) {
    return location.contains("/") ? location : location.replace('.', '/');
  }

  /** The text as it stands in the file; empty where the key has none. */
  public Optional<String> find(Locale locale, String key) {
    return Optional.ofNullable(byLanguage.computeIfAbsent(locale, this::load).get(key));
  }

  private Map<String, String> load(Locale locale) {
    Map<String, String> all = new TreeMap<>();
    for (String suffix : suffixes(locale)) {
      files.forEach(file -> read(file + suffix + ".properties", all));
    }
    return all;
  }

  private static List<String> suffixes(Locale locale) {
    List<String> suffixes = new ArrayList<>(List.of(""));
    if (!locale.getLanguage().isEmpty()) {
      suffixes.add("_" + locale.getLanguage());
    }
    if (!locale.getCountry().isEmpty()) {
      suffixes.add("_" + locale.getLanguage() + "_" + locale.getCountry());
    }
    return suffixes;
  }

  private void read(String path, Map<String, String> into) {
    URL url = entry.apply(path);
    if (url == null) {
      return;
    }
    try (InputStream in = url.openStream()) {
      PropertyResourceBundle texts = new PropertyResourceBundle(in);
      texts.keySet().forEach(key -> into.put(key, texts.getString(key)));
    } catch (IOException e) {
      throw new IllegalStateException("The jar's " + path + " cannot be read", e);
    }
  }

  /** The nearest language that a file has texts in; English where none has. */
  public Locale language(Locale wanted) {
    Locale plain = Locale.forLanguageTag(wanted.getLanguage());
    String suffix = "_" + plain.getLanguage() + ".properties";
    boolean known = files.stream().anyMatch(file -> entry.apply(file + suffix) != null);
    return known ? plain : Locale.ENGLISH;
  }

  /** True when the base file of this location is in the jar. */
  public boolean exists(String location) {
    return entry.apply(path(location) + ".properties") != null;
  }

  @Override
  public String getRawText(String key) {
    return find(current.get(), key).orElse(key);
  }

  @Override
  public String getText(String key) {
    return getText(current.get(), key);
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return getText(current.get(), key, arguments);
  }

  @Override
  public String getText(Locale locale, String key) {
    return find(locale, key).orElse(key);
  }

  /** Without arguments the text is not a pattern: its apostrophes are single. */
  @Override
  public String getText(Locale locale, String key, Serializable... arguments) {
    String text = getText(locale, key);
    return arguments.length == 0 ? text : format(locale, text, arguments);
  }

  private static String format(Locale locale, String text, Serializable... arguments) {
    return new MessageFormat(text, locale).format(arguments.clone());
  }
}
