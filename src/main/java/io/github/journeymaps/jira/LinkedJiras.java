package io.github.journeymaps.jira;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.memory.CacheMemory;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The Jiras that application links lead to. */
public final class LinkedJiras implements Jira {
  private final JiraLinks links;
  private final IssueCache cache;
  private final JiraClient client;
  private final IssueLookup lookup;
  private final IssueSearch search;
  private final IssueCreation creation;
  private final RemoteLinks remoteLinks;

  public LinkedJiras(ReadOnlyApplicationLinkService links, CacheMemory caches, Clock clock) {
    this(links, caches, clock, Timeouts.USUAL);
  }

  LinkedJiras(
      ReadOnlyApplicationLinkService service, CacheMemory caches, Clock clock, Timeouts timeouts) {
    var backoff = new Backoff(clock);
    links = new JiraLinks(service);
    cache = new IssueCache(caches, clock);
    client = new JiraClient(timeouts, backoff, clock);
    lookup = new IssueLookup(links, client, cache, backoff, clock);
    search = new IssueSearch(links, client);
    creation = new IssueCreation(links, client);
    remoteLinks = new RemoteLinks(links, client, backoff, clock);
  }

  /** Ends our threads and forgets what was shown. */
  public void stop() {
    client.stop();
    cache.clear();
  }

  @Override
  public List<JiraServer> servers() {
    return links.all().stream().map(JiraLink::server).toList();
  }

  @Override
  public JiraServer server(String id) {
    return links.get(id).server();
  }

  @Override
  public LookupResult look(Collection<IssueLink> wanted, boolean fresh) {
    return lookup.at(wanted, fresh);
  }

  @Override
  public IssueState look(IssueLink link) {
    return lookup.at(link);
  }

  @Override
  public IssueLink parse(String server, String keyOrUrl) {
    return search.parse(server, keyOrUrl);
  }

  @Override
  public Issue find(IssueLink link) {
    return lookup.find(link);
  }

  @Override
  public List<Issue> search(String server, String query) {
    return search.search(server, query);
  }

  @Override
  public List<Choice> projects(String server) {
    return creation.projects(server);
  }

  @Override
  public List<Choice> types(String server, String project) {
    return creation.types(server, project);
  }

  @Override
  public List<CreateField> fields(String server, String project, String type) {
    return creation.form(server, project, type);
  }

  @Override
  public List<Choice> users(String server, String project, String query) {
    return creation.users(server, project, query);
  }

  /** Whatever happens once the issue is there, its key is not lost. */
  @Override
  public Issue create(String server, NewIssue issue) {
    Issue made = creation.create(server, issue);
    try {
      return lookup.find(new IssueLink(server, made.key()));
    } catch (JiraFailure e) {
      return made;
    }
  }

  @Override
  public CompletionStage<Void> addBackLink(IssueLink link, BackLink back) {
    return remoteLinks.add(link, back);
  }

  @Override
  public CompletionStage<Void> removeBackLink(IssueLink link, String globalId) {
    return remoteLinks.remove(link, globalId);
  }

  @Override
  public String url(IssueLink link) {
    return Keys.isIssue(link.key())
        ? links.find(link.server()).map(found -> found.page(link.key())).orElse(null)
        : null;
  }
}
