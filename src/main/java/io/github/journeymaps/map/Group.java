package io.github.journeymaps.map;

import java.util.Map;
import java.util.function.Consumer;

/** An object inside a thing's fields: its fields can be set one by one. */
record Group(Map<String, FieldType> fields) implements FieldType {
  @Override
  public void check(Object value, String path, Consumer<Problem> problems) {
    FieldType.object(fields).check(value, path, problems);
  }

  /** A thing's fields without what this group holds that is empty, and without it if it is. */
  Fields pruned(Fields thing, String name) {
    Fields result = thing;
    for (String inner : fields.keySet()) {
      if (isHollow(thing.get(name + "." + inner))) {
        result = result.with(name + "." + inner, null);
      }
    }
    return isHollow(result.get(name)) ? result.with(name, null) : result;
  }

  private static boolean isHollow(Object value) {
    return value instanceof Map<?, ?> map && map.isEmpty();
  }
}
