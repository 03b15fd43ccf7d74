package io.github.journeymaps.map;

import java.util.List;

/** A saved choice of lanes, stages, personas and overlays; an empty list means all. */
public record View(String id, Fields fields) implements Element {
  /** Empty when unset. */
  public String name() {
    return fields.textOrEmpty("name");
  }

  public List<String> lanes() {
    return fields.texts("lanes");
  }

  public List<String> stages() {
    return fields.texts("stages");
  }

  public List<String> personas() {
    return fields.texts("personas");
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
