package io.github.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Two edits that merge give the same map in either order.
 *
 * <p>Left out: both move the same thing (mine wins, whoever I am); together they break a limit or a
 * rule of a whole thing, so that one of them is refused. Up to the order of siblings where one edit
 * puts something into a list (add, or move) and the other puts something into, takes something out
 * of, or moves within the same list: "after" then means another place, and two things at the same
 * place may swap.
 *
 * <p>Two single ops also merge in both orders or in none, but for a thing that one moves out of
 * what the other removes: it merges when it was moved first, and conflicts when it has gone. Longer
 * edits may pass through states that conflict in one order only.
 */
public class MergeLawTest {
  @Test
  public void twoEditsThatMergeGiveTheSameMapInEitherOrder() {
    int[] merged = {0, 0};
    Laws.hold(
        seed -> {
          for (int i = 0; i < 8; i++) {
            count(merged, seed * 8 + i);
          }
        });
    assertThat(merged[0]).as("compared").isGreaterThan(merged[1] / 4);
  }

  private static void count(int[] merged, long seed) {
    var generated = new Generated(seed);
    JourneyMap base = generated.map();
    var one = generated.edit(base, 1 + (int) (seed % 3));
    var other = generated.edit(base, 1 + (int) (seed / 3 % 3));
    merged[1]++;
    var first = both(base, one, other);
    var second = both(base, other, one);
    if (one.size() == 1 && other.size() == 1 && !movesOut(base, one, other)) {
      assertThat(first.isPresent()).as("%s\n%s", one, other).isEqualTo(second.isPresent());
    }
    if (first.isPresent() && second.isPresent() && !moveTheSame(one, other)) {
      merged[0]++;
      compare(base, one, other, first.get(), second.get());
    }
  }

  private static void compare(
      JourneyMap base, List<Op> one, List<Op> other, JourneyMap first, JourneyMap second) {
    assertThat(unordered(first)).as("%s\n%s", one, other).isEqualTo(unordered(second));
    if (lists(base, one).noneMatch(list -> lists(base, other).anyMatch(list::equals))) {
      assertThat(first).as("%s\n%s", one, other).isEqualTo(second);
    }
  }

  /** Empty when they conflict. */
  private static Optional<JourneyMap> both(JourneyMap base, List<Op> theirs, List<Op> mine) {
    var applied = new Edit(theirs).applyTo(base);
    var change = new Change(2, "r", "them", "u", Instant.EPOCH, theirs, applied.inverse(), false);
    var merge = Merge.of(mine, applied.map(), List.of(change));
    return merge.conflicts().isEmpty()
        ? Optional.of(new Edit(merge.ops()).applyTo(applied.map()).map())
        : Optional.empty();
  }

  private static boolean moveTheSame(List<Op> one, List<Op> other) {
    return one.stream()
        .filter(Op.Move.class::isInstance)
        .anyMatch(op -> other.stream().anyMatch(o -> o instanceof Op.Move && same(o, op)));
  }

  private static boolean movesOut(JourneyMap base, List<Op> one, List<Op> other) {
    return removesAround(base, one, other) || removesAround(base, other, one);
  }

  private static boolean removesAround(JourneyMap base, List<Op> removes, List<Op> moves) {
    var editable = new EditableMap(base);
    boolean found = false;
    for (Op move : moves) {
      found |=
          move instanceof Op.Move
              && editable
                  .place(move.id())
                  .filter(place -> removes.stream().anyMatch(op -> isAround(editable, op, place)))
                  .isPresent();
      move.applyTo(editable);
    }
    return found;
  }

  private static boolean isAround(EditableMap editable, Op op, Place place) {
    return op instanceof Op.Remove
        && place.within().stream()
            .anyMatch(
                id ->
                    id.equals(op.id())
                        || editable
                            .place(id)
                            .filter(outer -> isAround(editable, op, outer))
                            .isPresent());
  }

  private static boolean same(Op one, Op other) {
    return one.kind() == other.kind() && one.id().equals(other.id());
  }

  /** The lists whose order an edit changes. */
  private static Stream<Place> lists(JourneyMap base, List<Op> ops) {
    var editable = new EditableMap(base);
    return ops.stream()
        .flatMap(
            op ->
                op instanceof Op.Set
                    ? Stream.of()
                    : Stream.concat(
                        editable.place(op.kind(), "" + op.id()).stream(),
                        op instanceof Op.Add add
                            ? Stream.of(add.in())
                            : op instanceof Op.Move move ? Stream.of(move.in()) : Stream.of()));
  }

  /** The map with every list in the order of ids. */
  private static JourneyMap unordered(JourneyMap map) {
    var cells = new java.util.HashMap<Cell, List<Card>>();
    map.cells()
        .forEach(
            (cell, cards) ->
                cells.put(cell, sorted(cards.stream().map(MergeLawTest::unordered).toList())));
    return new JourneyMap(
        map.id(),
        map.revision(),
        map.fields(),
        sorted(map.personas()),
        sorted(map.touchpoints()),
        sorted(map.stages().stream().map(s -> s.with(sorted(s.steps()))).toList()),
        sorted(map.lanes()),
        cells,
        sorted(map.views()));
  }

  private static Card unordered(Card card) {
    Card sorted = card;
    for (Kind kind : List.of(Kind.EVIDENCE, Kind.VALUE)) {
      var things = card.inside(kind).stream().map(Element.class::cast).toList();
      sorted = things.isEmpty() ? sorted : sorted.with(kind, sorted(things));
    }
    return sorted;
  }

  private static <E extends Element> List<E> sorted(List<E> list) {
    return list.stream().sorted(Comparator.comparing(Element::id)).toList();
  }
}
