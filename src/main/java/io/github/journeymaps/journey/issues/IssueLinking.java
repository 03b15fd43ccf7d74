package io.github.journeymaps.journey.issues;

import io.github.journeymaps.jira.Issue;
import io.github.journeymaps.jira.IssueState;
import io.github.journeymaps.jira.Jira;
import io.github.journeymaps.jira.NewIssue;
import io.github.journeymaps.journey.KeyedLock;
import io.github.journeymaps.journey.MapAccess;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.journey.Rights;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.store.AlreadyDone;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.LinkStore;
import io.github.journeymaps.store.MapSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes issues for cards, links them and unlinks them, for whoever may edit the map: each an edit
 * like any other. Asked again by the same request, nothing more is done. Safe for threads.
 */
public final class IssueLinking {
  private final JourneyStore store;
  private final LinkStore links;
  private final Jira jira;
  private final BackLinks backLinks;
  private final MapAccess access;
  private final KeyedLock locks = new KeyedLock();

  public IssueLinking(
      JourneyStore store, LinkStore links, Jira jira, BackLinks backLinks, Rights rights) {
    this.store = store;
    this.links = links;
    this.jira = jira;
    this.backLinks = backLinks;
    this.access = new MapAccess(store, rights);
  }

  /**
   * Links an issue that Jira has.
   *
   * @param server null when the address tells
   * @param keyOrUrl its key, or the address of its page
   * @throws io.github.journeymaps.jira.JiraFailure when Jira does not show it to this user now
   */
  public LinkResult link(
      String id, String card, String server, String keyOrUrl, LinkRequest request, String user) {
    MapSummary summary = access.editable(id, user);
    return kept(summary, card, request)
        .orElseGet(
            () -> {
              requireCard(summary, card);
              IssueLink asked = jira.parse(server, keyOrUrl);
              return put(summary, card, shown(asked.server(), jira.find(asked)), request, user);
            });
  }

  /** What the request did when it was asked before. */
  private Optional<LinkResult> kept(MapSummary summary, String card, LinkRequest request) {
    return store.request(summary.id(), request.id()).map(change -> made(change, card, request));
  }

  private LinkResult made(Change change, String card, LinkRequest request) {
    IssueLink link = LinkEdit.linkedBy(change, card).orElseThrow(() -> taken(request));
    return made(jira.look(link), change, request);
  }

  private static InvalidMap taken(LinkRequest request) {
    return new InvalidMap(List.of(new Problem("id-twice", "request", List.of(request.id()))));
  }

  private static LinkResult made(IssueState state, Change change, LinkRequest request) {
    return new LinkResult(state.link(), state, change.revision(), change.inverse(), request, true);
  }

  private static IssueState shown(String server, Issue issue) {
    return new IssueState(
        new IssueLink(server, issue.key()), IssueState.Kind.OK, issue, Instant.now());
  }

  private void requireCard(MapSummary summary, String card) {
    if (store.map(summary).card(card).isEmpty()) {
      throw new Refusal(Reason.NO_CARD, card);
    }
  }

  private LinkResult put(
      MapSummary summary, String card, IssueState state, LinkRequest request, String user) {
    IssueLink link = state.link();
    var result = store.update(summary.id(), LinkEdit.adding(card, link, request, user));
    if (result instanceof AlreadyDone done && done.change() == null) {
      return new LinkResult(link, state, done.revision(), List.of(), request, false);
    }
    backLinks.push(summary, user);
    return made(state, result.change(), request);
  }

  /**
   * Makes an issue and links it.
   *
   * @throws io.github.journeymaps.jira.JiraFailure when Jira does not make it
   * @throws CreatedNotLinked when Jira made it and it cannot be linked; it is kept as loose then
   */
  public LinkResult create(
      String id, String card, String server, NewIssue wanted, LinkRequest request, String user) {
    MapSummary summary = access.editable(id, user);
    return locks.next(
        summary.id() + ":" + request.id(),
        () ->
            kept(summary, card, request)
                .or(
                    () ->
                        links
                            .made(summary.id(), request.id())
                            .map(
                                made ->
                                    again(summary, card, of(made, card, request), request, user)))
                .orElseGet(() -> createNow(summary, card, server, wanted, request, user)));
  }

  /** One that somebody has linked elsewhere meanwhile is told to whoever made it. */
  private static IssueLink of(CardIssue made, String card, LinkRequest request) {
    if (made.state() == CardIssue.State.LOOSE && !made.card().equals(card)) {
      throw taken(request);
    }
    return made.link();
  }

  private LinkResult createNow(
      MapSummary summary,
      String card,
      String server,
      NewIssue wanted,
      LinkRequest request,
      String user) {
    requireCard(summary, card);
    IssueState made = shown(server, jira.create(server, wanted));
    try {
      links.keep(summary.id(), card, made.link(), request.id(), user);
      return put(summary, card, made, request, user);
    } catch (RuntimeException | LinkageError e) {
      throw new CreatedNotLinked(made.link(), jira.url(made.link()), e);
    }
  }

  /** The same request made the issue before, and could not link it. */
  private LinkResult again(
      MapSummary summary, String card, IssueLink made, LinkRequest request, String user) {
    IssueState state = jira.look(made);
    try {
      return put(summary, card, state, request, user);
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
    MapSummary summary = access.editable(id, user);
    boolean isDone =
        isUnlinked(summary, card, link, request)
            || takenOff(summary, card, link, request, user)
            || links.forget(summary.id(), card, link, user);
    if (!isDone) {
      throw new Refusal(Reason.NO_LINK, link.key());
    }
  }

  /** Whether the same request did it before; one that did something else is refused. */
  private boolean isUnlinked(MapSummary summary, String card, IssueLink link, LinkRequest request) {
    var change = store.request(summary.id(), request.id());
    if (change.isPresent() && !LinkEdit.isUnlinkedBy(change.get(), card, link)) {
      throw taken(request);
    }
    return change.isPresent();
  }

  /** Not when the card has no such issue, or the map no such card. */
  private boolean takenOff(
      MapSummary summary, String card, IssueLink link, LinkRequest request, String user) {
    var result = store.update(summary.id(), LinkEdit.removing(card, link, request, user));
    boolean isChanged = result.change() != null;
    if (isChanged) {
      backLinks.push(summary, user);
    }
    return isChanged;
  }
}
