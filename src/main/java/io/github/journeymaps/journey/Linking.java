package io.github.journeymaps.journey;

import io.github.journeymaps.jira.Issue;
import io.github.journeymaps.jira.IssueState;
import io.github.journeymaps.jira.Jira;
import io.github.journeymaps.jira.NewIssue;
import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.store.Head;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.LinkStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes issues for cards, links them and unlinks them, for whoever may edit the map: each an edit
 * like any other. Asked again by the same request, nothing more is done. Safe for threads.
 */
public final class Linking {
  private final JourneyStore store;
  private final LinkStore links;
  private final Jira jira;
  private final BackLinks backLinks;
  private final Gate gate;
  private final Turns turns = new Turns();

  public Linking(
      JourneyStore store, LinkStore links, Jira jira, BackLinks backLinks, Rights rights) {
    this.store = store;
    this.links = links;
    this.jira = jira;
    this.backLinks = backLinks;
    this.gate = new Gate(store, rights);
  }

  /**
   * Links an issue that Jira has.
   *
   * @param server null when the address tells
   * @param keyOrUrl its key, or the address of its page
   * @throws io.github.journeymaps.jira.JiraTrouble when Jira does not show it to this user now
   */
  public LinkMade link(
      String id, String card, String server, String keyOrUrl, LinkRequest request, String user) {
    Head head = gate.editable(id, user);
    return kept(head, card, request)
        .orElseGet(
            () -> {
              requireCard(head, card);
              IssueLink asked = jira.parse(server, keyOrUrl);
              return put(head, card, shown(asked.server(), jira.find(asked)), request, user);
            });
  }

  /** What the request did when it was asked before. */
  private Optional<LinkMade> kept(Head head, String card, LinkRequest request) {
    return store.request(head.id(), request.id()).map(change -> made(change, card, request));
  }

  private LinkMade made(Change change, String card, LinkRequest request) {
    IssueLink link = LinkEdit.linkedBy(change, card).orElseThrow(() -> taken(request));
    return made(jira.look(link), change, request);
  }

  private static InvalidMap taken(LinkRequest request) {
    return new InvalidMap(List.of(new Problem("id-twice", "request", List.of(request.id()))));
  }

  private static LinkMade made(IssueState state, Change change, LinkRequest request) {
    return new LinkMade(state.link(), state, change.revision(), change.inverse(), request, true);
  }

  private static IssueState shown(String server, Issue issue) {
    return new IssueState(
        new IssueLink(server, issue.key()), IssueState.Kind.OK, issue, Instant.now());
  }

  private void requireCard(Head head, String card) {
    if (store.map(head).card(card).isEmpty()) {
      throw new Refusal(Reason.NO_CARD, card);
    }
  }

  private LinkMade put(Head head, String card, IssueState state, LinkRequest request, String user) {
    IssueLink link = state.link();
    try {
      Change change = store.update(head.id(), LinkEdit.adding(card, link, request, user));
      backLinks.push(head, user);
      return made(state, change, request);
    } catch (LinkEdit.Already e) {
      return new LinkMade(link, state, e.revision(), List.of(), request, false);
    }
  }

  /**
   * Makes an issue and links it.
   *
   * @throws io.github.journeymaps.jira.JiraTrouble when Jira does not make it
   * @throws CreatedNotLinked when Jira made it and it cannot be linked; it is kept as loose then
   */
  public LinkMade create(
      String id, String card, String server, NewIssue wanted, LinkRequest request, String user) {
    Head head = gate.editable(id, user);
    return turns.next(
        head.id() + ":" + request.id(),
        () ->
            kept(head, card, request)
                .or(
                    () ->
                        links
                            .made(head.id(), request.id())
                            .map(made -> again(head, card, of(made, card, request), request, user)))
                .orElseGet(() -> createNow(head, card, server, wanted, request, user)));
  }

  /** One that somebody has linked elsewhere meanwhile is told to whoever made it. */
  private static IssueLink of(CardIssue made, String card, LinkRequest request) {
    if (made.state() == CardIssue.State.LOOSE && !made.card().equals(card)) {
      throw taken(request);
    }
    return made.link();
  }

  private LinkMade createNow(
      Head head, String card, String server, NewIssue wanted, LinkRequest request, String user) {
    requireCard(head, card);
    IssueState made = shown(server, jira.create(server, wanted));
    try {
      links.keep(head.id(), card, made.link(), request.id(), user);
      return put(head, card, made, request, user);
    } catch (RuntimeException | LinkageError e) {
      throw new CreatedNotLinked(made.link(), jira.url(made.link()), e);
    }
  }

  /** The same request made the issue before, and could not link it. */
  private LinkMade again(Head head, String card, IssueLink made, LinkRequest request, String user) {
    IssueState state = jira.look(made);
    try {
      return put(head, card, state, request, user);
    } catch (RuntimeException | LinkageError e) {
      throw new CreatedNotLinked(made, jira.url(made), e);
    }
  }

  /**
   * Takes an issue off a card, or forgets one that this user made for it and that is not linked;
   * the issue itself stays as it is.
   *
   * @throws Refusal NO_LINK when there is neither
   */
  public void unlink(String id, String card, IssueLink link, LinkRequest request, String user) {
    Head head = gate.editable(id, user);
    boolean isDone =
        isUnlinked(head, card, link, request)
            || takenOff(head, card, link, request, user)
            || links.forget(head.id(), card, link, user);
    if (!isDone) {
      throw new Refusal(Reason.NO_LINK, link.key());
    }
  }

  /** Whether the same request did it before; one that did something else is refused. */
  private boolean isUnlinked(Head head, String card, IssueLink link, LinkRequest request) {
    var change = store.request(head.id(), request.id());
    if (change.isPresent() && !LinkEdit.isUnlinkedBy(change.get(), card, link)) {
      throw taken(request);
    }
    return change.isPresent();
  }

  private boolean takenOff(
      Head head, String card, IssueLink link, LinkRequest request, String user) {
    try {
      store.update(head.id(), LinkEdit.removing(card, link, request, user));
      backLinks.push(head, user);
      return true;
    } catch (LinkEdit.Already | Refusal e) {
      // The card has no such issue, or the map no such card.
      return false;
    }
  }
}
