package io.github.journeymaps.map;

import java.util.List;

/** An entry in a cell; what it means depends on the type of its lane. */
public record Card(String id, Cell cell, Fields fields) implements Element {
  public Card {
    id = Ids.of(id);
  }

  /** Plain text, line breaks allowed; empty when unset. */
  public String text() {
    return fields.textOrEmpty("text");
  }

  /** Null when the card has no emotion at all. */
  public Emotion emotion() {
    return fields.has("emotion") ? Emotion.of(fields.object("emotion")) : null;
  }

  /** Null when unset. */
  public Vocabulary.Polarity polarity() {
    return EnumNames.parse(Vocabulary.Polarity.class, fields.text("polarity"), null);
  }

  /** The id of a touchpoint of the map's library; null when unset. */
  public String touchpoint() {
    return fields.text("touchpoint");
  }

  /** Null when unset. */
  public Vocabulary.Channel channel() {
    return EnumNames.parse(Vocabulary.Channel.class, fields.text("channel"), null);
  }

  /** Null when ungraded. */
  public Vocabulary.Grade grade() {
    return EnumNames.parse(Vocabulary.Grade.class, fields.text("grade"), null);
  }

  /** A user name in documents, a user key in the store; empty when nobody owns it. */
  public String owner() {
    return fields.textOrEmpty("owner");
  }

  /** The numbers that opportunity formulas take, by name; {@link Fields#NONE} when unscored. */
  public Fields score() {
    return fields.object("score");
  }

  /** Null when the card measures nothing. */
  public Metric metric() {
    return fields.has("metric") ? new Metric(fields.object("metric")) : null;
  }

  public List<Evidence> evidence() {
    return fields.objects("evidence").stream().map(Card::evidenceOf).toList();
  }

  /** In the order they were linked; empty when there are none. */
  public List<IssueLink> issues() {
    return fields.objects("issues").stream()
        .map(issue -> new IssueLink(issue.text("server"), issue.text("key")))
        .toList();
  }

  /** Its evidence, or the values of its metric. */
  public List<? extends Element> inside(Kind kind) {
    return kind == Kind.EVIDENCE
        ? evidence()
        : fields.objects(path(kind)).stream().map(Card::valueOf).toList();
  }

  /** This card with other evidence, or other values of its metric. */
  Card with(Kind kind, List<? extends Element> things) {
    var items = things.stream().map(e -> e.fields().with("id", e.id())).toList();
    return with(fields.with(path(kind), items.isEmpty() ? null : items));
  }

  static String path(Kind kind) {
    return kind == Kind.EVIDENCE ? "evidence" : "metric.values";
  }

  private static Evidence evidenceOf(Fields item) {
    return new Evidence(item.text("id"), item.without(List.of("id")));
  }

  static Value valueOf(Fields item) {
    return new Value(item.text("id"), item.without(List.of("id")));
  }

  @Override
  public Kind kind() {
    return Kind.CARD;
  }

  @Override
  public Card with(Fields fields) {
    return new Card(id, cell, fields);
  }

  Card at(Cell cell) {
    return new Card(id, cell, fields);
  }
}
