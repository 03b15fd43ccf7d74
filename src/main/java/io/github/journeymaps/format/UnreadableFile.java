package io.github.journeymaps.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.journeymaps.map.Objection;

/** A file that is not of its format, with the place of the first fault. */
public final class UnreadableFile extends Objection {
  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  /**
   * @param line,column counted from 1
   * @param reason in English, for the log
   */
  public UnreadableFile(int line, int column, String reason) {
    super("line " + line + ", column " + column + ": " + reason);
    this.line = line;
    this.column = column;
  }

  static UnreadableFile of(JsonProcessingException e) {
    var at = e.getLocation();
    return at == null
        ? new UnreadableFile(1, 1, e.getOriginalMessage())
        : new UnreadableFile(at.getLineNr(), at.getColumnNr(), e.getOriginalMessage());
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
