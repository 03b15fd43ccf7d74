package io.github.journeymaps.rest;

import java.util.List;

/** A request that cannot be answered as it stands. */
final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final List<String> args;

  /**
   * @param code the text {@code journeymaps.rest.CODE} says it
   * @param args of that text
   */
  Fault(int status, String code, Object... args) {
    super(code + " " + List.of(args));
    this.status = status;
    this.code = code;
    this.args = List.of(args).stream().map(String::valueOf).toList();
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  List<String> args() {
    return args;
  }
}
