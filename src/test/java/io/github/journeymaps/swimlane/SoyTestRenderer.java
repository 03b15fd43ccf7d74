package io.github.journeymaps.swimlane;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Renders the plugin's templates as Confluence would, in the Soy before its own or the one after.
 */
public final class SoyTestRenderer implements SoyTemplateRenderer {
  /** The context path that templates see. */
  public static final String CONTEXT_PATH = "/confluence";

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path OLD_SOY = Path.of("target/soy-2012-12-21");

  private final BiFunction<String, Map<String, Object>, String> engine;

  private SoyTestRenderer(BiFunction<String, Map<String, Object>, String> engine) {
    this.engine = engine;
  }

  /** With the Soy of April 2015, which is on the class path. */
  public static SoyTestRenderer soy2015(Locale locale) {
    return new SoyTestRenderer(new SoyEngine(files(), texts(locale), CONTEXT_PATH));
  }

  /** With the Soy of December 2012, in a class loader of its own. */
  public static SoyTestRenderer soy2012(Locale locale) {
    try {
      Object engine =
          new URLClassLoader(oldClassPath(), ClassLoader.getPlatformClassLoader())
              .loadClass(SoyEngine.class.getName())
              .getConstructor(Map.class, Function.class, String.class)
              .newInstance(files(), texts(locale), CONTEXT_PATH);
      @SuppressWarnings("unchecked")
      var function = (BiFunction<String, Map<String, Object>, String>) engine;
      return new SoyTestRenderer(function);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Soy 2012-12-21 does not start from " + OLD_SOY, e);
    }
  }

  private static URL[] oldClassPath() {
    try (Stream<Path> jars = Files.list(OLD_SOY)) {
      var urls = new ArrayList<URL>();
      for (Path jar : jars.sorted().toList()) {
        urls.add(url(jar));
      }
      urls.add(SoyEngine.class.getProtectionDomain().getCodeSource().getLocation());
      return urls.toArray(URL[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("Maven copies Soy 2012-12-21 in generate-test-resources", e);
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  private static Function<List<String>, String> texts(Locale locale) {
    I18nResolver texts = new TestTexts(locale);
    return arguments ->
        texts.getText(
            arguments.get(0), arguments.subList(1, arguments.size()).toArray(Serializable[]::new));
  }

  private static Map<String, String> files() {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      var texts = new LinkedHashMap<String, String>();
      for (Path file : files.filter(f -> f.toString().endsWith(".soy")).sorted().toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String render(String completeModuleKey, String templateName, Map<String, Object> data) {
    return engine.apply(templateName, data);
  }

  @Override
  public void render(
      Appendable appendable,
      String completeModuleKey,
      String templateName,
      Map<String, Object> data) {
    try {
      appendable.append(render(completeModuleKey, templateName, data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
