package io.github.journeymaps.host.container.resources;

import io.github.journeymaps.host.container.descriptor.Descriptor.FileResource;
import io.github.journeymaps.host.container.descriptor.Descriptor.WebResource;
import io.github.journeymaps.host.container.services.PluginTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scripts or the styles of several modules as one file. */
final class Batches {
  private static final int HASH_DIGITS = 12;

  private final WebResources modules;
  private final Function<String, URL> entry;
  private final PluginTexts texts;
  private final Map<Piece, String> pieces = new ConcurrentHashMap<>();

  private record Piece(String module, AssetKind kind, Locale language) {}

  /**
   * @param entry the jar's file at a path; null where there is none
   */
  Batches(WebResources modules, Function<String, URL> entry, PluginTexts texts) {
    this.modules = modules;
    this.entry = entry;
    this.texts = texts;
  }

  /** Empty when none of the modules has such a file; unknown modules are left out. */
  String content(Collection<String> keys, AssetKind kind, Locale language) {
    return keys.stream()
        .map(key -> pieces.computeIfAbsent(new Piece(key, kind, language), this::piece))
        .collect(Collectors.joining());
  }

  static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }

  private String piece(Piece piece) {
    return modules
        .find(piece.module)
        .map(
            module ->
                files(module, piece.kind).stream()
                    .map(f -> file(piece, module, f))
                    .collect(Collectors.joining()))
        .orElse("");
  }

  private static List<FileResource> files(WebResource module, AssetKind kind) {
    return module.downloads().stream().filter(f -> f.name().endsWith(kind.ending)).toList();
  }

  /** As the product does, a script that throws does not take the next one with it. */
  private String file(Piece piece, WebResource module, FileResource file) {
    String text = text(file.location());
    String head =
        "/* module-key = '" + piece.module + "', location = '" + file.location() + "' */\n";
    if (piece.kind == AssetKind.CSS) {
      return head + text + "\n";
    }
    String script =
        module.translated()
            ? JsI18n.translate(text, key -> texts.getText(piece.language, key))
            : text;
    return "try {\n" + head + script + "\n} catch (e) { WRMCB(e) };\n";
  }

  private String text(String location) {
    try (InputStream in = entry.apply(location).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar's " + location + " cannot be read", e);
    }
  }
}
