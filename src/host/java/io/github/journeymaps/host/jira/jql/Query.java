package io.github.journeymaps.host.jira.jql;

import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is looked for, and in which order it comes. */
public final class Query {
  private final Condition condition;
  private final List<Order> orders;

  Query(Condition condition, List<Order> orders) {
    this.condition = condition;
    this.orders = List.copyOf(orders);
  }

  /** Those of the issues that fit, in order; without one the latest first. */
  public List<Issue> in(List<Issue> issues) {
    Comparator<Issue> latest = Comparator.comparing(Issue::id).reversed();
    Comparator<Issue> order =
        orders.stream()
            .map(Order::comparator)
            .reduce(Comparator::thenComparing)
            .map(all -> all.thenComparing(latest))
            .orElse(latest);
    return issues.stream().filter(condition::fits).sorted(order).toList();
  }

  /** The keys it asks for. */
  public List<String> keys() {
    return values(Clause.Field.KEY);
  }

  /** The projects it asks for. */
  public List<String> projects() {
    return values(Clause.Field.PROJECT);
  }

  private List<String> values(Clause.Field field) {
    List<String> values = new ArrayList<>();
    condition.eachClause(
        clause -> values.addAll(clause.field() == field ? clause.values() : List.of()));
    return values;
  }

  /** One field of an ORDER BY. */
  record Order(Comparator<Issue> comparator) {
    static Optional<Order> by(String name, boolean descending) {
      return of(name).map(order -> new Order(descending ? order.reversed() : order));
    }

    private static Optional<Comparator<Issue>> of(String name) {
      return Optional.ofNullable(
          switch (name) {
            case "key", "issuekey" ->
                Comparator.<Issue, String>comparing(issue -> issue.inProject().key())
                    .thenComparing(Issue::number);
            case "created" -> Comparator.comparing(Issue::created);
            case "updated" -> Comparator.comparing(Issue::updated);
            case "status" -> Comparator.comparing(Issue::status);
            case "summary" -> text(issue -> issue.text(Fields.SUMMARY));
            case "priority" -> text(issue -> issue.text(Fields.PRIORITY));
            case "assignee" -> text(issue -> issue.text(Fields.ASSIGNEE));
            case "duedate", "due" -> text(issue -> issue.text(Fields.DUE));
            default -> null;
          });
    }

    /** What is unset comes last. */
    private static Comparator<Issue> text(Function<Issue, String> field) {
      return Comparator.comparing((Issue issue) -> field.apply(issue).isEmpty())
          .thenComparing(field);
    }
  }
}
