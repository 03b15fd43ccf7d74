package io.github.journeymaps.host.jira.issues;

import java.util.List;
import java.util.Locale;

/** What can be chosen in every project. */
public final class Choices {
  public static final List<Option> PRIORITIES =
      Option.numbered(1, "Highest", "High", "Medium", "Low", "Lowest");
  public static final String MEDIUM = "3";

  public static final List<Option> RESOLUTIONS =
      Option.numbered(10000, "Done", "Won't Do", "Duplicate", "Cannot Reproduce");
  public static final String DONE = "10000";

  private Choices() {}

  public static Option priority(String id) {
    return Option.byId(PRIORITIES, id).orElseThrow();
  }

  public static Option resolution(String id) {
    return Option.byId(RESOLUTIONS, id).orElseThrow();
  }

  public static String priorityIcon(Option priority) {
    return "/images/icons/priorities/" + priority.name().toLowerCase(Locale.ROOT) + ".svg";
  }
}
