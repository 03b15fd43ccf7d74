package io.github.journeymaps.map;

import java.util.List;

/** A saved choice of lanes, stages, personas and overlays; an empty list means all. */
public record View(String id, Fields fields) implements Element {
  public View {
    id = Ids.of(id);
  }

  /** Empty when unset. */
  public String name() {
    return fields.textOrEmpty("name");
  }

  public List<String> lanes() {
    return ids("lanes");
  }

  public List<String> stages() {
    return ids("stages");
  }

  public List<String> personas() {
    return ids("personas");
  }

  private List<String> ids(String name) {
    return fields.texts(name).stream().map(Ids::of).toList();
  }

  public List<String> overlays() {
    return fields.texts("overlays");
  }

  @Override
  public Kind kind() {
    return Kind.VIEW;
  }

  @Override
  public View with(Fields fields) {
    return new View(id, fields);
  }
}
