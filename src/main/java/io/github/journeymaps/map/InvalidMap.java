package io.github.journeymaps.map;

import java.util.List;

/** A document or an edit that cannot be a journey map, with every reason found. */
public final class InvalidMap extends Objection {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /** Nobody reads more; a stranger's file may have a hundred thousand. */
  static final int MOST = 100;

  /**
   * @param problems at least one; those after the first {@value #MOST} are left out
   */
  public InvalidMap(List<Problem> problems) {
    super(first(problems).toString());
    this.problems = first(problems);
  }

  private static List<Problem> first(List<Problem> problems) {
    return problems.stream().limit(MOST).toList();
  }

  static InvalidMap of(String code, String path, String... args) {
    return new InvalidMap(List.of(Problem.of(code, path, args)));
  }

  /** The same, seen from outside: the paths are paths in what stands at that one. */
  public InvalidMap under(String path) {
    return new InvalidMap(problems.stream().map(problem -> problem.under(path)).toList());
  }

  /** At least one, at most {@value #MOST}. */
  public List<Problem> problems() {
    return problems;
  }
}
