package io.github.journeymaps.host.container;

import com.atlassian.soy.renderer.SoyServerFunction;
import com.google.template.soy.shared.restricted.SoyFunction;
import io.github.journeymaps.host.container.descriptor.Descriptor;
import io.github.journeymaps.host.container.services.PluginTexts;
import io.github.journeymaps.host.container.soy.HostFunction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The functions of templates: Confluence's {@code getText} and {@code contextPath}, and the
 * plugin's own.
 */
final class SoyFunctions {
  private static final int MOST_ARGUMENTS = 20;

  private SoyFunctions() {}

  static List<SoyFunction> of(
      Descriptor descriptor, PluginObjects objects, PluginTexts texts, String contextPath) {
    List<SoyFunction> all = new ArrayList<>();
    all.add(new HostFunction("getText", sizes(), arguments -> text(texts, arguments)));
    all.add(new HostFunction("contextPath", Set.of(0), arguments -> contextPath));
    descriptor.soyFunctions().forEach(module -> all.add(own(module, objects)));
    return all;
  }

  private static Set<Integer> sizes() {
    return IntStream.rangeClosed(1, MOST_ARGUMENTS).boxed().collect(Collectors.toSet());
  }

  private static String text(PluginTexts texts, List<Object> arguments) {
    Serializable[] values =
        arguments.stream()
            .skip(1)
            .map(value -> value instanceof Number ? (Number) value : String.valueOf(value))
            .toArray(Serializable[]::new);
    return texts.getText(String.valueOf(arguments.get(0)), values);
  }

  private static SoyFunction own(Descriptor.SoyFunctionElement module, PluginObjects objects) {
    String where = "<soy-function key=\"" + module.key() + "\">";
    SoyServerFunction<?> function =
        objects.make(SoyServerFunction.class, module.className(), where);
    return new HostFunction(
        function.getName(), function.validArgSizes(), all -> function.apply(all.toArray()));
  }
}
