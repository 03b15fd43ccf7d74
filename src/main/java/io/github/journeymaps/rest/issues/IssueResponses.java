package io.github.journeymaps.rest.issues;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import io.github.journeymaps.format.JsonOps;
import io.github.journeymaps.insight.PromiseKept;
import io.github.journeymaps.insight.PromiseKept.Outcome;
import io.github.journeymaps.jira.Issue;
import io.github.journeymaps.jira.IssueState;
import io.github.journeymaps.jira.Jira;
import io.github.journeymaps.jira.LookupResult;
import io.github.journeymaps.journey.issues.LinkResult;
import io.github.journeymaps.journey.issues.MapIssues.Linked;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.text.Localizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers about issues, for whoever asks and for nobody else: nothing may keep them. */
public final class IssueResponses {
  private final Jira jira;
  private final ServerJson servers;
  private final I18nResolver texts;
  private final LocaleResolver locales;

  public IssueResponses(Jira jira, I18nResolver texts, LocaleResolver locales) {
    this.jira = jira;
    this.servers = new ServerJson(texts);
    this.texts = texts;
    this.locales = locales;
  }

  List<?> servers(LookupResult result) {
    return result.servers().stream().map(servers::server).toList();
  }

  /** The issues of a map, and what has become of them. */
  Map<String, Object> map(Linked linked, LookupResult result) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("revision", linked.map().revision());
    answer.put("issues", items(linked, result));
    answer.put("promise", promise(linked, result));
    answer.put("mayEdit", linked.mayEdit());
    answer.put("loose", linked.loose().stream().map(this::loose).toList());
    return answer;
  }

  private List<?> items(Linked linked, LookupResult result) {
    return linked.cards().keySet().stream()
        .map(link -> item(linked, result.issues().get(link)))
        .toList();
  }

  Map<String, Object> item(Linked linked, IssueState state) {
    return item(state, linked.cards().getOrDefault(state.link(), List.of()));
  }

  private Map<String, Object> item(IssueState state, List<String> cards) {
    var item = IssueJson.state(state, jira.url(state.link()));
    item.put("cards", cards);
    return item;
  }

  public Map<String, Object> promise(Linked linked, LookupResult result) {
    var words = new Localizer(texts, locales.getLocale());
    var promise = PromiseKept.of(linked.map(), link -> outcome(result.issues().get(link)));
    return new PromiseJson(words).promise(promise);
  }

  /** What is remembered of the same person counts, too. */
  private static Outcome outcome(IssueState state) {
    Issue issue = state == null ? null : state.issue();
    return issue == null ? null : new Outcome(issue.isResolved(), day(issue));
  }

  private static LocalDate day(Issue issue) {
    return issue.resolved() == null ? null : LocalDate.ofInstant(issue.resolved(), ZoneOffset.UTC);
  }

  private Map<String, Object> loose(CardIssue issue) {
    var answer = link(issue.link());
    answer.put("card", issue.card());
    return answer;
  }

  /** {@code server, key, url}. */
  private Map<String, Object> link(IssueLink link) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("server", link.server());
    answer.put("key", link.key());
    String url = jira.url(link);
    if (url != null) {
      answer.put("url", url);
    }
    return answer;
  }

  /** An issue that is on a card now. */
  Map<String, Object> made(LinkResult made, String card) {
    var answer = link(made.link());
    answer.put("revision", made.revision());
    answer.put("inverse", JsonOps.write(made.inverse()));
    answer.put("request", made.request().id());
    answer.put("issue", item(made.state(), List.of(card)));
    return answer;
  }
}
