package io.github.journeymaps.host.jira.jql;

import io.github.journeymaps.host.jira.issues.Fields;
import io.github.journeymaps.host.jira.issues.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is looked for, and in which order it comes. */
public final class Query {
  private final List<Clause> clauses;
  private final List<Order> orders;

  Query(List<Clause> clauses, List<Order> orders) {
    this.clauses = List.copyOf(clauses);
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
    return issues.stream().filter(this::fits).sorted(order).toList();
  }

  private boolean fits(Issue issue) {
    return clauses.stream().allMatch(clause -> clause.fits(issue));
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
    return clauses.stream()
        .filter(clause -> clause.field() == field)
        .flatMap(clause -> clause.values().stream())
        .toList();
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
            case "summary" -> Comparator.comparing(issue -> issue.text(Fields.SUMMARY));
            default -> null;
          });
    }
  }
}
