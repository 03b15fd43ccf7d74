package io.github.journeymaps.store.ao;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Cell;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.JourneyMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which issues a change linked to cards, and unlinked. Cells that it left alone cost nothing. */
record LinkDiff(Set<Linked> came, Set<Linked> gone) {
  /** An issue on a card. */
  record Linked(String card, IssueLink link) {}

  static LinkDiff of(JourneyMap before, JourneyMap after) {
    var came = changed(after.cells(), before.cells());
    var gone = changed(before.cells(), after.cells());
    var stayed = Set.copyOf(came);
    came.removeAll(gone);
    gone.removeAll(stayed);
    return new LinkDiff(came, gone);
  }

  /** The links in cells that are not the very same in the other map. */
  private static Set<Linked> changed(Map<Cell, List<Card>> cells, Map<Cell, List<Card>> other) {
    var links = new LinkedHashSet<Linked>();
    cells.forEach(
        (cell, cards) -> {
          if (other.get(cell) != cards) {
            cards.forEach(card -> add(links, card));
          }
        });
    return links;
  }

  /** Documents may hold links that lead nowhere; Oracle does not keep empty texts. */
  private static void add(Set<Linked> links, Card card) {
    card.issues().stream()
        .filter(link -> !link.server().isBlank() && !link.key().isBlank())
        .forEach(link -> links.add(new Linked(card.id(), link)));
  }

  boolean isEmpty() {
    return came.isEmpty() && gone.isEmpty();
  }
}
