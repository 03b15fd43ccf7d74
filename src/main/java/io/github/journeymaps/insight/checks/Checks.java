package io.github.journeymaps.insight.checks;

import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.Ids;
import io.github.journeymaps.map.JourneyMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What maps are looked through for: a new check is a class, a line here and its texts. */
public final class Checks {
  public static final List<Check> ALL =
      List.of(new StrongPainWithoutIssue(), new OpportunityWithoutOwner());

  private Checks() {}

  /** What all of them find, check by check; what people have dismissed too. */
  public static List<Finding> of(JourneyMap map) {
    Set<Dismissed> dismissed = dismissed(map);
    return ALL.stream().flatMap(check -> of(map, check, dismissed)).toList();
  }

  private static Stream<Finding> of(JourneyMap map, Check check, Set<Dismissed> dismissed) {
    return check
        .find(map)
        .map(
            thing ->
                new Finding(
                    check, thing, dismissed.contains(new Dismissed(check.name(), thing.id()))));
  }

  private record Dismissed(String check, String of) {}

  private static Set<Dismissed> dismissed(JourneyMap map) {
    var dismissed = new HashSet<Dismissed>();
    for (Fields one : map.fields().objects("dismissed")) {
      dismissed.add(new Dismissed(one.text("check"), Ids.of(one.text("of"))));
    }
    return dismissed;
  }
}
