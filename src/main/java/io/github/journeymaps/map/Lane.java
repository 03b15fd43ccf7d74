package io.github.journeymaps.map;

/** A row of the map, of one type and one actor. */
public record Lane(String id, Fields fields) implements Element {
  public Lane {
    id = Ids.of(id);
  }

  /** Empty when unset. */
  public String title() {
    return fields.textOrEmpty("title");
  }

  /** {@code TEXT} when unset. */
  public Vocabulary.LaneType type() {
    return EnumNames.parse(
        Vocabulary.LaneType.class, fields.text("type"), Vocabulary.LaneType.TEXT);
  }

  /** Its type's own when unset. */
  public Vocabulary.Actor actor() {
    return EnumNames.parse(Vocabulary.Actor.class, fields.text("actor"), type().actor());
  }

  /** The id of a persona; null when the lane is nobody's in particular. */
  public String persona() {
    return fields.text("persona");
  }

  /** The blueprint's line under the lane; null when there is none. */
  public Vocabulary.Line lineBelow() {
    return EnumNames.parse(Vocabulary.Line.class, fields.text("lineBelow"), null);
  }

  @Override
  public Kind kind() {
    return Kind.LANE;
  }

  @Override
  public Lane with(Fields fields) {
    return new Lane(id, fields);
  }
}
