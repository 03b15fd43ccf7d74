package io.github.journeymaps.swimlane.panel;

import io.github.journeymaps.map.Element;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list of things inside a thing, each a little form of its own that edits the thing by its kind
 * and id, with an empty one to add from.
 *
 * @param path where the list stands in the document
 * @param list the things, as they are shown
 * @param name what one of them is called
 * @param make a thing of that kind
 */
record Things(
    String path,
    Kind kind,
    Function<Subject, List<? extends Element>> list,
    BiFunction<Subject, Element, String> name,
    BiFunction<String, Fields, Element> make,
    List<Field> fields)
    implements Part {

  @Override
  public List<String> paths() {
    return List.of(path);
  }

  /** {@code kind, add, remove, items, fresh}. */
  @Override
  public Map<String, Object> of(Subject subject) {
    var data = new HashMap<String, Object>();
    data.put("part", "things");
    data.put("kind", kind.json());
    data.put("add", subject.words().text("panel.add." + kind.json()));
    data.put("items", list.apply(subject).stream().map(item -> item(subject, item)).toList());
    data.put("fresh", item(subject, make.apply("", Fields.NONE)));
    return data;
  }

  private Map<String, Object> item(Subject subject, Element item) {
    Subject inside = subject.inside(item);
    return Map.of(
        "kind", kind.json(),
        "id", item.id(),
        "name", name.apply(subject, item),
        "fields", fields.stream().map(field -> field.of(inside)).toList());
  }
}
