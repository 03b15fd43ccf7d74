package io.github.journeymaps.host.container;

import io.github.journeymaps.host.api.StartupException;
import io.github.journeymaps.host.container.descriptor.Descriptor.FileResource;
import io.github.journeymaps.host.container.descriptor.Descriptor.WebResource;
import io.github.journeymaps.host.container.descriptor.DescriptorReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Scripts use what the product defines only where their web-resource depends on what defines it: it
 * comes before them then, on every page.
 */
final class ScriptCheck {
  /** Names of the product to the web-resources that define them. */
  private static final Map<String, String> DEFINED_BY =
      Map.of(
          "AJS", "com.atlassian.auiplugin:ajs",
          "WRM", "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager",
          "MacroBrowser", "confluence.editor.actions:editor-macro-browser");

  private final Function<String, URL> entry;

  /**
   * @param entry the jar's file at a path; null where there is none
   */
  ScriptCheck(Function<String, URL> entry) {
    this.entry = entry;
  }

  /** Refuses the first script that uses a name without the dependency. */
  void run(WebResource module) {
    module.downloads().stream()
        .filter(file -> file.location().endsWith(".js"))
        .forEach(file -> check(module, file));
  }

  private void check(WebResource module, FileResource file) {
    String script = text(file.location());
    DEFINED_BY.forEach(
        (name, key) -> {
          boolean used = Pattern.compile("\\b" + name + "\\b").matcher(script).find();
          if (used && !module.dependencies().contains(key)) {
            throw refusal(module, file, name, key);
          }
        });
  }

  private String text(String location) {
    try (InputStream in = entry.apply(location).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + location + " of the jar", e);
    }
  }

  private static StartupException refusal(
      WebResource module, FileResource file, String name, String key) {
    return new StartupException(
        DescriptorReader.FILE
            + ": <web-resource key=\""
            + module.key()
            + "\"> has the script "
            + file.location()
            + ", which uses "
            + name
            + ": add <dependency>"
            + key
            + "</dependency>, or it may come before it.");
  }
}
