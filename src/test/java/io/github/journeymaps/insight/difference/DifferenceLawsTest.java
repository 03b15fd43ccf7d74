package io.github.journeymaps.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.insight.difference.Difference.Change;
import io.github.journeymaps.insight.difference.Difference.What;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.Generated;
import io.github.journeymaps.map.InsertionPoint;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Laws;
import io.github.journeymaps.map.Op;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.junit.Test;

/** What holds for every two maps. */
public class DifferenceLawsTest {
  /** Calls a law with a map, what some edits made of it, and another map. */
  private interface Law {
    void of(JourneyMap map, JourneyMap edited, JourneyMap other);
  }

  private static void holds(Law law) {
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          JourneyMap map = generated.map();
          var edit = new Edit(generated.edit(map, 1 + (int) (seed % 12)));
          law.of(map, edit.applyTo(map).map(), generated.map());
        });
  }

  @Test
  public void nothingDiffersFromItself() {
    holds((map, edited, other) -> assertThat(Difference.of(map, map).changes()).isEmpty());
  }

  @Test
  public void whateverAnEditDoesIsFound() {
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          JourneyMap map = generated.map();
          for (Op op : generated.edit(map, 6)) {
            JourneyMap after = new Edit(List.of(op)).applyTo(map).map();
            assertThat(Difference.of(map, after).changes().isEmpty())
                .as("%s", op)
                .isEqualTo(after.equals(map));
            map = after;
          }
        });
  }

  @Test
  public void seenFromTheOtherSideItIsTheSame() {
    holds(
        (map, edited, other) -> {
          isSymmetrical(map, edited);
          isSymmetrical(map, other);
        });
  }

  private static void isSymmetrical(JourneyMap one, JourneyMap other) {
    var swapped = Difference.of(one, other).changes().stream().map(c -> swapped(c, one)).toList();
    assertThat(Difference.of(other, one).changes()).containsExactlyInAnyOrderElementsOf(swapped);
  }

  private static Change swapped(Change change, JourneyMap one) {
    var fields =
        change.fields().stream()
            .map(f -> new FieldChange(f.path(), f.after(), f.before()))
            .toList();
    What what =
        switch (change.what()) {
          case ADDED -> What.REMOVED;
          case REMOVED -> What.ADDED;
          default -> change.what();
        };
    String id = change.kind() == Kind.MAP ? one.id() : change.id();
    return new Change(what, change.kind(), id, fields, change.to(), change.from());
  }

  @Test
  public void appliedToTheOneMapItMakesTheOther() {
    holds(
        (map, edited, other) -> {
          assertThat(applied(map, edited)).isEqualTo(edited);
          assertThat(applied(edited, map)).isEqualTo(map);
        });
  }

  private static JourneyMap applied(JourneyMap map, JourneyMap to) {
    JourneyMap now = map;
    for (Change change : Difference.of(map, to).changes()) {
      if (change.what() != What.REMOVED || now.find(change.kind(), change.id()).isPresent()) {
        now = new Edit(List.of(op(change))).applyTo(now).map();
      }
    }
    return now;
  }

  private static Op op(Change change) {
    Kind kind = change.kind();
    return switch (change.what()) {
      case ADDED ->
          new Op.Add(kind, change.id(), change.to().in(), point(change.to()), fields(change));
      case REMOVED -> new Op.Remove(kind, change.id());
      case MOVED -> new Op.Move(kind, change.id(), change.to().in(), point(change.to()));
      case CHANGED -> new Op.Set(kind, kind == Kind.MAP ? null : change.id(), values(change));
    };
  }

  private static InsertionPoint point(Position position) {
    return position.after() == null ? InsertionPoint.FIRST : InsertionPoint.of(position.after());
  }

  /** Names of fields that nobody knows may have dots; here they have none. */
  private static Fields fields(Change change) {
    return Fields.NONE.with(values(change));
  }

  private static LinkedHashMap<String, Object> values(Change change) {
    var values = new LinkedHashMap<String, Object>();
    change.fields().forEach(field -> values.put(field.path(), field.after()));
    return values;
  }

  @Test
  public void theLawsMeetEverythingThatBecomesOfEveryKind() {
    var met = new TreeSet<String>();
    holds(
        (map, edited, other) -> {
          var all = new ArrayList<>(Difference.of(map, edited).changes());
          all.addAll(Difference.of(map, other).changes());
          all.forEach(change -> met.add(change.what() + " " + change.kind()));
        });
    assertThat(met).hasSize(4 * (Kind.values().length - 1) + 1);
  }
}
