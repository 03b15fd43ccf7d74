package io.github.journeymaps.swimlane;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.multibindings.Multibinder;
import com.google.template.soy.SoyFileSet;
import com.google.template.soy.SoyModule;
import com.google.template.soy.data.SoyData;
import com.google.template.soy.shared.restricted.SoyFunction;
import com.google.template.soy.tofu.SoyTofu;
import com.google.template.soy.tofu.restricted.SoyAbstractTofuFunction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Whatever Soy is on the class path of its loader. Only {@code java.*} types cross its border, so
 * that it also runs in a class loader of its own, with another Soy.
 */
public final class SoyEngine implements BiFunction<String, Map<String, Object>, String> {
  private final SoyTofu tofu;

  /**
   * @param files names to the texts of templates
   * @param getText a key and its arguments to the text
   */
  public SoyEngine(
      Map<String, String> files, Function<List<String>, String> getText, String contextPath) {
    var functions =
        List.of(
            new Plain("getText", Set.of(1, 2, 3, 4, 5, 6), getText),
            new Plain("contextPath", Set.of(0), none -> contextPath));
    var builder =
        Guice.createInjector(new SoyModule(), new Functions(functions))
            .getInstance(SoyFileSet.Builder.class);
    files.forEach((name, text) -> builder.add(text, name));
    tofu = builder.build().compileToTofu();
  }

  /** Renders a template by its full name. */
  @Override
  public String apply(String template, Map<String, Object> data) {
    return tofu.newRenderer(template).setData(data).render();
  }

  private static final class Functions extends AbstractModule {
    private final List<Plain> functions;

    Functions(List<Plain> functions) {
      this.functions = functions;
    }

    @Override
    protected void configure() {
      var all = Multibinder.newSetBinder(binder(), SoyFunction.class);
      functions.forEach(function -> all.addBinding().toInstance(function));
    }
  }

  private static final class Plain extends SoyAbstractTofuFunction {
    private final String name;
    private final Set<Integer> sizes;
    private final Function<List<String>, String> body;

    Plain(String name, Set<Integer> sizes, Function<List<String>, String> body) {
      this.name = name;
      this.sizes = sizes;
      this.body = body;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public Set<Integer> getValidArgsSizes() {
      return sizes;
    }

    @Override
    public SoyData compute(List<SoyData> arguments) {
      return SoyData.createFromExistingData(
          body.apply(arguments.stream().map(SoyData::toString).toList()));
    }
  }
}
