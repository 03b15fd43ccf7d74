package io.github.journeymaps.jira;

import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.map.IssueLink;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Issues by what people type or paste. */
final class IssueSearch {
  private static final int MOST = 20;

  private static final Pattern URL = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);

  /** Of servers one below the other, that with the longer address is meant. */
  private static final Comparator<JiraLink> LONGEST_FIRST =
      Comparator.comparing(link -> -link.server().url().length());

  private final JiraLinks links;
  private final JiraClient client;

  IssueSearch(JiraLinks links, JiraClient client) {
    this.links = links;
    this.client = client;
  }

  IssueLink parse(String server, String keyOrUrl) {
    String text = keyOrUrl == null ? "" : keyOrUrl.strip();
    return URL.matcher(text).matches()
        ? page(text)
        : shared(text).orElseGet(() -> new IssueLink(links.get(server).id(), Keys.written(text)));
  }

  /** The issue that a text names and gives the address of. */
  private Optional<IssueLink> shared(String text) {
    return SharedIssueUrl.in(text)
        .flatMap(
            shared ->
                Address.of(shared.url())
                    .flatMap(this::page)
                    .filter(link -> shared.names(link.key())));
  }

  private IssueLink page(String url) {
    return Address.of(url).flatMap(this::page).orElseThrow(() -> noAddress(url));
  }

  private Optional<IssueLink> page(URI uri) {
    return links.all().stream()
        .sorted(LONGEST_FIRST)
        .flatMap(
            link ->
                Address.issue(link, uri).stream()
                    .map(key -> new IssueLink(link.id(), Keys.written(key))))
        .findFirst();
  }

  private static JiraFailure noAddress(String url) {
    return new JiraFailure(Reason.NOT_AN_ADDRESS, Keys.shown(url));
  }

  List<Issue> search(String server, String query) {
    JiraLink link = links.get(server);
    Jql jql = jql(link, query == null ? "" : query.strip());
    if (jql == null) {
      return List.of();
    }
    var session = client.session(link);
    var call = JiraRequest.search(jql.text(), jql.own(), MOST);
    return session.reader().issues(session.list(session.want(call, "").path("issues")));
  }

  private Jql jql(JiraLink link, String query) {
    if (URL.matcher(query).matches()) {
      return Jql.key(keyOn(link, query));
    }
    return shared(query)
        .filter(found -> found.server().equals(link.id()))
        .map(found -> Jql.key(found.key()))
        .orElseGet(() -> Keys.isWritten(query) ? Jql.key(Keys.written(query)) : Jql.of(query));
  }

  private String keyOn(JiraLink link, String url) {
    IssueLink found = page(url);
    if (!found.server().equals(link.id())) {
      throw noAddress(url);
    }
    return found.key();
  }
}
