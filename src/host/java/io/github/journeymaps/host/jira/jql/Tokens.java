package io.github.journeymaps.host.jira.jql;

import io.github.journeymaps.host.http.HttpException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a query into its pieces: a machine that goes through it a character at a time. */
final class Tokens {
  private enum State {
    BETWEEN,
    WORD,
    OPERATOR,
    QUOTED,
    ESCAPED
  }

  private static final String SINGLE = "(),";
  private static final String OPERATORS = "=!~<>";

  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private State state = State.BETWEEN;
  private char quote;

  private Tokens() {}

  /**
   * @return what is there, and an END after it
   * @throws HttpException for a quote that does not end
   */
  static List<Token> of(String query) {
    Tokens machine = new Tokens();
    query.chars().forEach(character -> machine.take((char) character));
    machine.end();
    return machine.tokens;
  }

  private void take(char next) {
    switch (state) {
      case BETWEEN -> begin(next);
      case WORD -> word(next);
      case OPERATOR -> operator(next);
      case QUOTED -> quoted(next);
      case ESCAPED -> escaped(next);
    }
  }

  private void begin(char next) {
    if (next == '"' || next == '\'') {
      quote = next;
      state = State.QUOTED;
    } else if (SINGLE.indexOf(next) >= 0) {
      tokens.add(new Token(Token.Kind.SIGN, String.valueOf(next)));
    } else if (!Character.isWhitespace(next)) {
      piece.append(next);
      state = OPERATORS.indexOf(next) >= 0 ? State.OPERATOR : State.WORD;
    }
  }

  private void word(char next) {
    boolean ends = Character.isWhitespace(next) || (SINGLE + OPERATORS + "\"'").indexOf(next) >= 0;
    if (ends) {
      finish(Token.Kind.WORD);
      begin(next);
    } else {
      piece.append(next);
    }
  }

  private void operator(char next) {
    if (OPERATORS.indexOf(next) >= 0) {
      piece.append(next);
    } else {
      finish(Token.Kind.SIGN);
      begin(next);
    }
  }

  private void quoted(char next) {
    if (next == '\\') {
      state = State.ESCAPED;
    } else if (next == quote) {
      finish(Token.Kind.QUOTED);
    } else {
      piece.append(next);
    }
  }

  private void escaped(char next) {
    piece.append(
        switch (next) {
          case 'n' -> '\n';
          case 't' -> '\t';
          case 'r' -> '\r';
          default -> next;
        });
    state = State.QUOTED;
  }

  private void finish(Token.Kind kind) {
    tokens.add(new Token(kind, piece.toString()));
    piece.setLength(0);
    state = State.BETWEEN;
  }

  private void end() {
    switch (state) {
      case WORD -> finish(Token.Kind.WORD);
      case OPERATOR -> finish(Token.Kind.SIGN);
      case QUOTED, ESCAPED ->
          throw HttpException.of(
              400,
              "Error in the JQL Query: The quoted string '" + piece + "' has not been completed.");
      case BETWEEN -> {}
    }
    tokens.add(Token.END);
  }
}
