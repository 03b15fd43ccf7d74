package io.github.journeymaps.map;

/** An interaction between customer and company; the same one can recur along the map. */
public record Touchpoint(String id, Fields fields) implements Element {
  public Touchpoint {
    id = Ids.of(id);
  }

  /** Empty when unset. */
  public String name() {
    return fields.textOrEmpty("name");
  }

  /** {@code OTHER} when unset. */
  public Vocabulary.Channel channel() {
    return EnumNames.parse(
        Vocabulary.Channel.class, fields.text("channel"), Vocabulary.Channel.OTHER);
  }

  public boolean physical() {
    return fields.flag("physical");
  }

  @Override
  public Kind kind() {
    return Kind.TOUCHPOINT;
  }

  @Override
  public Touchpoint with(Fields fields) {
    return new Touchpoint(id, fields);
  }
}
