package io.github.journeymaps.host.container.soy;

import com.google.template.soy.data.SoyData;
import com.google.template.soy.data.SoyList;
import com.google.template.soy.data.SoyMap;
import com.google.template.soy.data.restricted.BooleanData;
import com.google.template.soy.data.restricted.NullData;
import com.google.template.soy.data.restricted.NumberData;
import com.google.template.soy.tofu.restricted.SoyAbstractTofuFunction;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A function that templates may call, over plain Java values. */
public final class HostFunction extends SoyAbstractTofuFunction {
  private final String name;
  private final Set<Integer> sizes;
  private final Function<List<Object>, Object> body;

  /**
   * @param sizes how many arguments it takes
   * @param body gets strings, booleans, numbers, null or Soy's own collections; gives a string,
   *     boolean, number or null
   */
  public HostFunction(String name, Set<Integer> sizes, Function<List<Object>, Object> body) {
    this.name = name;
    this.sizes = Set.copyOf(sizes);
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
        body.apply(arguments.stream().map(HostFunction::plain).toList()));
  }

  private static Object plain(SoyData data) {
    if (data instanceof BooleanData flag) {
      return flag.getValue();
    }
    if (data instanceof NumberData number) {
      return number.toFloat();
    }
    boolean kept = data instanceof SoyList || data instanceof SoyMap;
    return kept ? data : data instanceof NullData ? "" : data.toString();
  }
}
