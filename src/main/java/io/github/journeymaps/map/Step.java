package io.github.journeymaps.map;

/** One thing that happens within a stage: a column of the map. */
public record Step(String id, Fields fields) implements Element {
  public Step {
    id = Ids.of(id);
  }

  /** Empty when unset. */
  public String title() {
    return fields.textOrEmpty("title");
  }

  public boolean momentOfTruth() {
    return fields.flag("momentOfTruth");
  }

  /** Null when unset. */
  public Vocabulary.KeyMoment keyMoment() {
    return EnumNames.parse(Vocabulary.KeyMoment.class, fields.text("keyMoment"), null);
  }

  /** The share of customers who leave here, 0…1; null when unknown. */
  public Double loss() {
    return fields.number("loss.share");
  }

  /** The share of customers won here, 0…1; null when unknown. */
  public Double gain() {
    return fields.number("gain.share");
  }

  /** What is won; null when unset. */
  public Vocabulary.GainKind gainKind() {
    return EnumNames.parse(Vocabulary.GainKind.class, fields.text("gain.kind"), null);
  }

  /** The id of the map that tells this step in detail; null when there is none. */
  public String journey() {
    return fields.text("journey");
  }

  @Override
  public Kind kind() {
    return Kind.STEP;
  }

  @Override
  public Step with(Fields fields) {
    return new Step(id, fields);
  }
}
