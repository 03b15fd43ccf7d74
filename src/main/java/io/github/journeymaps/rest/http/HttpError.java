package io.github.journeymaps.rest.http;

import io.github.journeymaps.map.Objection;
import java.util.List;
import java.util.stream.Stream;

/** A request that cannot be answered as it stands. */
public final class HttpError extends Objection {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final String[] args;

  /**
   * @param code the text {@code journeymaps.rest.CODE} says it
   * @param args of that text
   */
  public HttpError(int status, String code, Object... args) {
    super(code + " " + List.of(args));
    this.status = status;
    this.code = code;
    this.args = Stream.of(args).map(String::valueOf).toArray(String[]::new);
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  List<String> args() {
    return List.of(args);
  }
}
