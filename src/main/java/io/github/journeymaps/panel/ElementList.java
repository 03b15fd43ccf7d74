package io.github.journeymaps.panel;

import io.github.journeymaps.map.Element;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of things, each a little form of its own that edits the thing by its kind and id, with an
 * empty one to add from. They stand in the thing of the panel, or, with a path that is set, in the
 * map, which the thing of the panel names one of.
 *
 * @param path the list in the document, or the field that names one
 * @param sets whether the path is a field that is set to the id of what is added
 * @param list the things, as they are shown
 * @param name what one of them is called
 * @param make a thing of that kind
 * @param note what is said of one under its name; empty for nothing
 */
record ElementList(
    String path,
    boolean sets,
    Kind kind,
    Function<Subject, List<? extends Element>> list,
    Function<Subject, String> name,
    BiFunction<String, Fields, Element> make,
    Function<Subject, String> note,
    List<Field> fields)
    implements PanelPart {

  @Override
  public List<String> paths() {
    return List.of(path);
  }

  /** {@code kind, sets, add, items, fresh}. */
  @Override
  public Map<String, Object> of(Subject subject) {
    var data = new HashMap<String, Object>();
    data.put("part", "things");
    data.put("kind", kind.json());
    data.put("sets", sets ? path : "");
    data.put("add", subject.words().text("panel.add." + kind.json()));
    data.put("items", list.apply(subject).stream().map(i -> item(subject.inside(i))).toList());
    data.put("fresh", fresh(subject.inside(make.apply("", Fields.NONE))));
    return data;
  }

  private Map<String, Object> item(Subject item) {
    return item(item, name.apply(item), note.apply(item));
  }

  private Map<String, Object> fresh(Subject item) {
    return item(item, item.words().text("panel.fresh." + kind.json()), "");
  }

  /** The cards that name it: without it, they name none. */
  private String users(Subject item) {
    return item.map().cards().stream()
        .filter(card -> item.id().equals(card.fields().get(path)))
        .map(Element::id)
        .collect(Collectors.joining(","));
  }

  private Map<String, Object> item(Subject item, String called, String said) {
    return Map.of(
        "kind", kind.json(),
        "id", item.id(),
        "name", called,
        "note", said,
        "users", sets ? users(item) : "",
        "remove", item.words().text("panel.remove", called),
        "fields", fields.stream().filter(f -> f.isShown(item)).map(f -> f.of(item)).toList());
  }
}
