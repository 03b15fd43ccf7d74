package io.github.journeymaps.journey.issues;

import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.store.AlreadyDone;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.RevisionChange;
import io.github.journeymaps.store.Sender;
import io.github.journeymaps.store.Stored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One issue linked to a card, or unlinked, on its way into the store. It is made for the map as it
 * stands there, so that nobody else's edit gets in its way.
 */
final class LinkEdit implements RevisionChange {
  private static final String ISSUES = "issues";

  private final String card;
  private final IssueLink link;
  private final boolean adds;
  private final LinkRequest request;
  private final String user;

  private LinkEdit(String card, IssueLink link, boolean adds, LinkRequest request, String user) {
    this.card = card;
    this.link = link;
    this.adds = adds;
    this.request = request;
    this.user = user;
  }

  static LinkEdit adding(String card, IssueLink link, LinkRequest request, String user) {
    return new LinkEdit(card, link, true, request, user);
  }

  static LinkEdit removing(String card, IssueLink link, LinkRequest request, String user) {
    return new LinkEdit(card, link, false, request, user);
  }

  /**
   * @return that there is nothing to do when the card has the issue, or has it not, as it is wanted
   * @throws Refusal NO_CARD when an issue is to be linked to it
   * @throws io.github.journeymaps.map.InvalidMap when the card has as many issues as it can
   */
  @Override
  public Decision decide(Stored stored, Log log) {
    JourneyMap map = stored.map();
    Optional<Card> on = map.card(card);
    if (adds && on.isEmpty()) {
      throw new Refusal(Reason.NO_CARD, card);
    }
    boolean isLinked = on.filter(c -> c.issues().contains(link)).isPresent();
    return isLinked == adds ? AlreadyDone.at(map.revision()) : next(map, on.get());
  }

  private NewRevision next(JourneyMap map, Card on) {
    var sender = new Sender(request.id(), request.client(), user);
    return NewRevision.edited(map, new Edit(List.of(set(issues(on)))), sender);
  }

  private Op set(List<?> issues) {
    return new Op.Set(
        Kind.CARD, card, Collections.singletonMap(ISSUES, issues.isEmpty() ? null : issues));
  }

  /** What else a newer version may have written about the others stays. */
  private List<?> issues(Card on) {
    var issues = new ArrayList<Object>(on.fields().objects(ISSUES));
    if (adds) {
      issues.add(Map.of("server", link.server(), "key", link.key()));
    } else {
      on.fields().objects(ISSUES).stream().filter(this::isIt).forEach(issues::remove);
    }
    return issues;
  }

  private boolean isIt(Fields issue) {
    return link.key().equals(issue.text("key")) && link.server().equals(issue.text("server"));
  }

  /** What a change that is kept linked to that card; empty when it linked nothing there. */
  static Optional<IssueLink> linkedBy(Change change, String card) {
    return missing(issues(change.ops(), card), issues(change.inverse(), card)).findFirst();
  }

  /** Whether a change that is kept took that issue off that card. */
  static boolean isUnlinkedBy(Change change, String card, IssueLink link) {
    return missing(issues(change.inverse(), card), issues(change.ops(), card))
        .anyMatch(link::equals);
  }

  private static Stream<IssueLink> missing(List<IssueLink> from, List<IssueLink> in) {
    return from.stream().filter(issue -> !in.contains(issue));
  }

  private static List<IssueLink> issues(List<Op> ops, String card) {
    return ops.stream()
        .filter(op -> op instanceof Op.Set && card.equals(op.id()))
        .map(op -> new Card(op.id(), null, fields((Op.Set) op)))
        .flatMap(on -> on.issues().stream())
        .toList();
  }

  private static Fields fields(Op.Set set) {
    return Fields.of(set.fields());
  }
}
