package io.github.journeymaps.map;

import java.time.LocalDate;

/** Why we believe a card. */
public record Evidence(String id, Fields fields) implements Element {
  public Evidence {
    id = Ids.of(id);
  }

  /** {@code OTHER} when unset. */
  public Vocabulary.EvidenceKind evidenceKind() {
    return EnumNames.parse(
        Vocabulary.EvidenceKind.class, fields.text("kind"), Vocabulary.EvidenceKind.OTHER);
  }

  /** Qualitative when unset. */
  public Vocabulary.Method method() {
    return EnumNames.parse(
        Vocabulary.Method.class, fields.text("method"), Vocabulary.Method.QUALITATIVE);
  }

  /** Empty when unset. */
  public String source() {
    return fields.textOrEmpty("source");
  }

  /** Empty when unset. */
  public String quote() {
    return fields.textOrEmpty("quote");
  }

  /** An http or https address; null when unset. */
  public String url() {
    return fields.text("url");
  }

  /** How many were asked; null when unknown. */
  public Long n() {
    return fields.whole("n");
  }

  /** Null when unknown. */
  public LocalDate date() {
    return fields.date("date");
  }

  @Override
  public Kind kind() {
    return Kind.EVIDENCE;
  }

  @Override
  public Evidence with(Fields fields) {
    return new Evidence(id, fields);
  }
}
