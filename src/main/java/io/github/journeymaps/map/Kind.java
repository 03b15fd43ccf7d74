package io.github.journeymaps.map;

/** The kinds of things that an edit can name. */
public enum Kind {
  MAP,
  PERSONA,
  TOUCHPOINT,
  STAGE,
  STEP,
  LANE,
  CARD,
  VIEW,
  EVIDENCE,
  VALUE;

  /** The name in documents and edits, for example {@code card}. */
  public String json() {
    return EnumNames.of(this);
  }

  /** Whether things of this kind live inside a card. */
  public boolean inCard() {
    return this == EVIDENCE || this == VALUE;
  }
}
