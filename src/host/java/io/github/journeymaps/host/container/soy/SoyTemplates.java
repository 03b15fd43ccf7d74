package io.github.journeymaps.host.container.soy;

import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.util.Modules;
import com.google.template.soy.SoyFileSet;
import com.google.template.soy.SoyModule;
import com.google.template.soy.base.SoySyntaxException;
import com.google.template.soy.shared.restricted.SoyFunction;
import com.google.template.soy.soyparse.ErrorReporter;
import com.google.template.soy.soyparse.ErrorReporterImpl;
import com.google.template.soy.tofu.SoyTofu;
import com.google.template.soy.tofu.SoyTofuException;
import io.github.journeymaps.host.api.StartupException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Compiles the templates of a web-resource once and renders them. Safe for any thread. */
public final class SoyTemplates implements SoyTemplateRenderer {
  private final Function<String, List<Source>> files;
  private final Supplier<List<SoyFunction>> functions;
  private final Map<String, SoyTofu> compiled = new ConcurrentHashMap<>();

  /** A template file of the jar. */
  public record Source(String name, URL url) {}

  /**
   * @param files the template files of a web-resource ({@code PLUGIN:MODULE}) and of all it depends
   *     on
   * @param functions what templates may call besides Soy's own; asked for when templates are
   *     compiled
   */
  public SoyTemplates(Function<String, List<Source>> files, Supplier<List<SoyFunction>> functions) {
    this.files = files;
    this.functions = functions;
  }

  private AbstractModule functionsModule() {
    return new AbstractModule() {
      @Override
      protected void configure() {
        Multibinder<SoyFunction> all = Multibinder.newSetBinder(binder(), SoyFunction.class);
        functions.get().forEach(function -> all.addBinding().toInstance(function));
      }
    };
  }

  /** Compiles now, so that a fault in a template stops the start. */
  public void compile(String moduleKey) {
    try {
      tofu(moduleKey);
    } catch (SoySyntaxException | SoyException e) {
      String message = e.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
      throw new StartupException(
          "The templates of " + moduleKey + " do not compile: " + message + "; correct the file.",
          e);
    }
  }

  private SoyTofu tofu(String moduleKey) {
    return compiled.computeIfAbsent(moduleKey, this::compileAll);
  }

  private SoyTofu compileAll(String moduleKey) {
    List<Source> sources = files.apply(moduleKey);
    if (sources.isEmpty()) {
      throw new SoyException("There is no web-resource " + moduleKey + " with Soy templates");
    }
    ErrorReporterImpl errors = new ErrorReporterImpl();
    SoyFileSet.Builder builder = injector(errors).getInstance(SoyFileSet.Builder.class);
    sources.forEach(source -> builder.add(text(source), source.name()));
    SoyTofu tofu = builder.build().compileToTofu();
    if (!errors.getErrors().isEmpty()) {
      throw errors.getErrors().iterator().next();
    }
    return tofu;
  }

  /** The compiler would keep what it cannot parse to itself, so it reports to us. */
  private Injector injector(ErrorReporter errors) {
    return Guice.createInjector(
        Modules.override(new SoyModule(), functionsModule())
            .with(binder -> binder.bind(ErrorReporter.class).toInstance(errors)));
  }

  private static String text(Source source) {
    try (InputStream in = source.url().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SoyException("The template file " + source.name() + " cannot be read", e);
    }
  }

  @Override
  public String render(String completeModuleKey, String templateName, Map<String, Object> data) {
    StringBuilder out = new StringBuilder();
    render(out, completeModuleKey, templateName, data);
    return out.toString();
  }

  @Override
  public void render(
      Appendable appendable,
      String completeModuleKey,
      String templateName,
      Map<String, Object> data) {
    try {
      tofu(completeModuleKey).newRenderer(templateName).setData(data).render(appendable);
    } catch (SoyTofuException | SoySyntaxException e) {
      throw new SoyException(
          "The template " + templateName + " of " + completeModuleKey + " fails: " + e.getMessage(),
          e);
    }
  }
}
