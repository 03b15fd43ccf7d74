package io.github.journeymaps.map;

import java.util.List;

/** A phase of the relationship between customer and company, with its steps in order. */
public record Stage(String id, Fields fields, List<Step> steps) implements Element {
  public Stage {
    id = Ids.of(id);
    steps = List.copyOf(steps);
  }

  /** Empty when unset. */
  public String title() {
    return fields.textOrEmpty("title");
  }

  /** Empty when unset. */
  public String goal() {
    return fields.textOrEmpty("goal");
  }

  /** Null when unset. */
  public Vocabulary.Period period() {
    return EnumNames.parse(Vocabulary.Period.class, fields.text("period"), null);
  }

  @Override
  public Kind kind() {
    return Kind.STAGE;
  }

  @Override
  public Stage with(Fields fields) {
    return new Stage(id, fields, steps);
  }

  Stage with(List<Step> steps) {
    return new Stage(id, fields, steps);
  }
}
