package io.github.journeymaps.journey.issues;

import io.github.journeymaps.jira.IssueState;
import io.github.journeymaps.jira.Jira;
import io.github.journeymaps.jira.LookupResult;
import io.github.journeymaps.jira.ServerState;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.store.LinkStore;
import io.github.journeymaps.store.MapSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The issues of maps as the person who looks is shown them in Jira. A look also sees to back-links,
 * as that person. Safe for threads.
 */
public final class MapIssues {
  private final Journeys journeys;
  private final LinkStore links;
  private final Jira jira;
  private final BackLinks backLinks;

  public MapIssues(Journeys journeys, LinkStore links, Jira jira, BackLinks backLinks) {
    this.journeys = journeys;
    this.links = links;
    this.jira = jira;
    this.backLinks = backLinks;
  }

  /**
   * The issues of a map. It is kept while Jira is asked, so it holds no more of the map than that
   * takes.
   *
   * @param map with those cards alone that have issues or a metric
   * @param cards each issue with the ids of the cards that have it, in the order of the map
   * @param loose issues that this person made for the map and that are not linked
   */
  public record Linked(
      MapSummary summary,
      JourneyMap map,
      Map<IssueLink, List<String>> cards,
      boolean mayEdit,
      List<CardIssue> loose) {}

  /**
   * A map whose head was given to somebody, as it was at a revision.
   *
   * @param revision null for the current one
   */
  public Linked at(MapSummary summary, Long revision, String user) {
    return of(
        summary, revision == null ? journeys.map(summary) : journeys.map(summary, revision), user);
  }

  /** The issues of a map that has been read. */
  public Linked of(MapSummary summary, JourneyMap map, String user) {
    var counting = map.only(card -> !card.issues().isEmpty() || card.metric() != null);
    List<CardIssue> loose = user == null ? List.of() : links.loose(summary.id(), user);
    return new Linked(summary, counting, cards(counting), journeys.mayEdit(summary, user), loose);
  }

  private static Map<IssueLink, List<String>> cards(JourneyMap map) {
    var cards = new LinkedHashMap<IssueLink, List<String>>();
    map.cards()
        .forEach(
            card ->
                card.issues().stream()
                    .distinct()
                    .forEach(
                        link ->
                            cards.computeIfAbsent(link, l -> new ArrayList<>()).add(card.id())));
    return cards;
  }

  /**
   * What the person is shown of all issues of some maps: one request a server.
   *
   * @param fresh whether to ask again whatever is remembered
   */
  public LookupResult look(List<Linked> maps, boolean fresh, String user) {
    var issues = new LinkedHashSet<IssueLink>();
    maps.forEach(map -> issues.addAll(map.cards().keySet()));
    var result = jira.look(issues, fresh);
    var troubled = troubled(result);
    maps.forEach(map -> backLinks.push(map.summary(), user, troubled));
    return result;
  }

  /** Servers that this person gets no answer of now. */
  private static Set<String> troubled(LookupResult result) {
    return result.servers().stream()
        .filter(server -> server.failure() != null)
        .map(ServerState::id)
        .collect(Collectors.toSet());
  }

  /**
   * What the person is shown of one issue, asked for alone: tells what is gone from what is hidden.
   *
   * @throws Refusal NO_LINK when the map does not have it
   */
  public IssueState look(Linked map, IssueLink link) {
    if (!map.cards().containsKey(link)) {
      throw new Refusal(Reason.NO_LINK, link.key());
    }
    return jira.look(link);
  }
}
