package io.github.journeymaps.host.jira.jql;

import io.github.journeymaps.host.http.HttpException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a query: clauses of a field, an operator and values, joined by AND, with an ORDER BY at the
 * end. OR, NOT and parentheses around clauses are left to the real Jira.
 */
public final class Jql {
  private static final Set<String> SIGNS = Set.of("=", "!=", "~");

  private final List<Token> tokens;
  private int at;

  private Jql(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * @throws HttpException 400 with what is wrong about the query
   */
  public static Query parse(String text) {
    Jql jql = new Jql(Tokens.of(text));
    List<Clause> clauses = jql.here().isWord("order") || jql.ended() ? List.of() : jql.clauses();
    List<Query.Order> orders = jql.take("order") ? jql.orders() : List.of();
    if (!jql.ended()) {
      throw jql.expected("'AND'");
    }
    return new Query(clauses, orders);
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

  private HttpException expected(String what) {
    return HttpException.of(
        400,
        "Error in the JQL Query: Expecting %s but got '%s'. (token %d)"
            .formatted(what, here().text(), at + 1));
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>(List.of(clause()));
    while (take("and")) {
      clauses.add(clause());
    }
    return clauses;
  }

  private Clause clause() {
    Clause.Field field = Clause.Field.named(value("a field")).orElseThrow(this::noField);
    if (take("in")) {
      return new Clause(field, "=", values()).checked();
    }
    String sign = here().text();
    if (here().kind() != Token.Kind.SIGN || !SIGNS.contains(sign)) {
      throw expected("operator");
    }
    at++;
    return new Clause(field, sign, List.of(value("a value"))).checked();
  }

  private HttpException noField() {
    String name = tokens.get(at - 1).text();
    return HttpException.of(
        400, "Field '" + name + "' does not exist or you do not have permission to view it.");
  }

  private List<String> values() {
    if (!takeSign("(")) {
      throw expected("'('");
    }
    List<String> values = new ArrayList<>(List.of(value("a value")));
    while (takeSign(",")) {
      values.add(value("a value"));
    }
    if (!takeSign(")")) {
      throw expected("')'");
    }
    return values;
  }

  private String value(String what) {
    if (!here().isValue()) {
      throw expected(what);
    }
    return tokens.get(at++).text();
  }

  private List<Query.Order> orders() {
    if (!take("by")) {
      throw expected("'by'");
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
