package io.github.journeymaps.host.jira.jql;

import io.github.journeymaps.host.jira.issues.Issue;
import java.util.List;
import java.util.function.Consumer;

/** What a query asks of an issue. */
interface Condition {
  /** Every issue. */
  Condition ALL = new Both(List.of());

  boolean fits(Issue issue);

  void eachClause(Consumer<Clause> visitor);

  /** All of them. */
  record Both(List<Condition> parts) implements Condition {
    @Override
    public boolean fits(Issue issue) {
      return parts.stream().allMatch(part -> part.fits(issue));
    }

    @Override
    public void eachClause(Consumer<Clause> visitor) {
      parts.forEach(part -> part.eachClause(visitor));
    }
  }

  /** At least one of them. */
  record Either(List<Condition> parts) implements Condition {
    @Override
    public boolean fits(Issue issue) {
      return parts.stream().anyMatch(part -> part.fits(issue));
    }

    @Override
    public void eachClause(Consumer<Clause> visitor) {
      parts.forEach(part -> part.eachClause(visitor));
    }
  }

  /** The opposite. */
  record Not(Condition part) implements Condition {
    @Override
    public boolean fits(Issue issue) {
      return !part.fits(issue);
    }

    @Override
    public void eachClause(Consumer<Clause> visitor) {
      part.eachClause(visitor);
    }
  }
}
