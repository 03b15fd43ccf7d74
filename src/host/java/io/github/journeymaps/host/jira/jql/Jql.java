package io.github.journeymaps.host.jira.jql;

import io.github.journeymaps.host.jira.issues.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a query: clauses of a field, an operator and values, joined by AND, OR, NOT and
 * parentheses, with an ORDER BY at the end.
 */
public final class Jql {
  private static final int DEEPEST = 100;
  private static final Set<String> SIGNS = Set.of("=", "!=", "~", "!~");

  private final List<Token> tokens;
  private int at;
  private int depth;

  private Jql(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * @throws Refused 400 with what is wrong about the query
   */
  public static Query parse(String text) {
    Jql jql = new Jql(Tokens.of(text));
    Condition condition = jql.here().isWord("order") || jql.ended() ? Condition.ALL : jql.either();
    List<Query.Order> orders = jql.take("order") ? jql.orders() : List.of();
    if (!jql.ended()) {
      throw jql.wrong("Expecting either 'OR' or 'AND' but got '" + jql.here().text() + "'.");
    }
    return new Query(condition, orders);
  }

  private Token here() {
    return tokens.get(at);
  }

  private boolean ended() {
    return here() == Token.END;
  }

  private boolean take(String word) {
    boolean there = here().isWord(word);
    at += there ? 1 : 0;
    return there;
  }

  private boolean takeSign(String sign) {
    boolean there = here().isSign(sign);
    at += there ? 1 : 0;
    return there;
  }

  private Refused wrong(String message) {
    return Refused.of(400, "Error in the JQL Query: " + message + " (token " + (at + 1) + ")");
  }

  private Condition either() {
    List<Condition> parts = new ArrayList<>(List.of(both()));
    while (take("or")) {
      parts.add(both());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Either(parts);
  }

  private Condition both() {
    List<Condition> parts = new ArrayList<>(List.of(one()));
    while (take("and")) {
      parts.add(one());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Both(parts);
  }

  private Condition one() {
    if (++depth > DEEPEST) {
      throw wrong("The query is nested too deeply.");
    }
    try {
      return take("not") ? new Condition.Not(one()) : inside();
    } finally {
      depth--;
    }
  }

  private Condition inside() {
    if (!takeSign("(")) {
      return clause();
    }
    Condition inside = either();
    if (!takeSign(")")) {
      throw wrong("Expecting ')' but got '" + here().text() + "'.");
    }
    return inside;
  }

  private Condition clause() {
    Clause.Field field = Clause.Field.named(value("a field")).orElseThrow(this::noField);
    boolean not = take("not");
    if (take("in")) {
      return negated(not, new Clause(field, "=", values()));
    }
    if (!not && take("is")) {
      return negated(take("not"), empty(field));
    }
    String sign = here().text();
    if (not || here().kind() != Token.Kind.SIGN || !SIGNS.contains(sign)) {
      throw wrong("Expecting operator but got '" + sign + "'.");
    }
    at++;
    String plain = sign.replace("!", "");
    Condition clause = new Clause(field, plain, List.of(value("a value"))).checked();
    return negated(sign.startsWith("!"), clause);
  }

  private Refused noField() {
    String name = tokens.get(at - 1).text();
    return Refused.of(
        400, "Field '" + name + "' does not exist or you do not have permission to view it.");
  }

  private Condition empty(Clause.Field field) {
    if (!take("empty") && !take("null")) {
      throw wrong("Expecting EMPTY but got '" + here().text() + "'.");
    }
    return new Clause(field, "=", List.of(""));
  }

  private static Condition negated(boolean not, Condition condition) {
    return not ? new Condition.Not(condition) : condition;
  }

  private List<String> values() {
    if (!takeSign("(")) {
      throw wrong("Expecting '(' but got '" + here().text() + "'.");
    }
    List<String> values = new ArrayList<>(List.of(value("a value")));
    while (takeSign(",")) {
      values.add(value("a value"));
    }
    if (!takeSign(")")) {
      throw wrong("Expecting ')' but got '" + here().text() + "'.");
    }
    return values;
  }

  private String value(String what) {
    if (!here().isValue()) {
      throw wrong("Expecting " + what + " but got '" + here().text() + "'.");
    }
    return tokens.get(at++).text();
  }

  private List<Query.Order> orders() {
    if (!take("by")) {
      throw wrong("Expecting 'by' but got '" + here().text() + "'.");
    }
    List<Query.Order> orders = new ArrayList<>(List.of(order()));
    while (takeSign(",")) {
      orders.add(order());
    }
    return orders;
  }

  private Query.Order order() {
    String name = value("a field").toLowerCase(Locale.ROOT);
    boolean descending = take("desc");
    if (!descending) {
      take("asc");
    }
    return Query.Order.by(name, descending).orElseThrow(this::noField);
  }
}
