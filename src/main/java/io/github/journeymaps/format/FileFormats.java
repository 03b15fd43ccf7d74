package io.github.journeymaps.format;

import java.util.List;

/** The formats of files that there are: a new one is a class and a line here. */
public final class FileFormats {
  private static final JsonFile JSON = new JsonFile();

  /** The first is written when none is asked for. */
  public static final List<Export> EXPORTS = List.of(JSON);

  /** The first is expected when none is named. */
  public static final List<Import> IMPORTS = List.of(JSON);

  private FileFormats() {}

  public static List<String> names(List<? extends FileFormat> formats) {
    return formats.stream().map(FileFormat::name).toList();
  }

  /**
   * @param name one of {@link #names}; null for the first
   */
  public static <F extends FileFormat> F named(String name, List<F> formats) {
    return formats.stream()
        .filter(format -> name == null || format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no format " + name));
  }
}
