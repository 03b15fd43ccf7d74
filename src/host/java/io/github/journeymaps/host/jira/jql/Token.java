package io.github.journeymaps.host.jira.jql;

/**
 * A piece of a query.
 *
 * @param text without quotes and escapes
 */
record Token(Kind kind, String text) {
  static final Token END = new Token(Kind.END, "");

  enum Kind {
    WORD,
    QUOTED,
    /** A parenthesis, a comma or an operator. */
    SIGN,
    END
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Keywords are words without quotes, in whatever case. */
  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  boolean isValue() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }
}
