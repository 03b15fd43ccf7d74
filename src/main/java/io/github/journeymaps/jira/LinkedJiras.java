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
  private final Links links;
  private final Memory memory;
  private final Door door;
  private final Looking looking;
  private final Finding finding;
  private final Creation creation;
  private final RemoteLinks remoteLinks;

  public LinkedJiras(ReadOnlyApplicationLinkService links, CacheMemory caches, Clock clock) {
    this(links, caches, clock, Patience.USUAL);
  }

  LinkedJiras(
      ReadOnlyApplicationLinkService service, CacheMemory caches, Clock clock, Patience patience) {
    var troubles = new Troubles(clock);
    links = new Links(service);
    memory = new Memory(caches, clock);
    door = new Door(patience, troubles, clock);
    looking = new Looking(links, door, memory, troubles, clock);
    finding = new Finding(links, door);
    creation = new Creation(links, door);
    remoteLinks = new RemoteLinks(links, door, troubles, clock);
  }

  /** Ends our threads and forgets what was shown. */
  public void stop() {
    door.stop();
    memory.clear();
  }

  @Override
  public List<JiraServer> servers() {
    return links.all().stream().map(Link::server).toList();
  }

  @Override
  public JiraServer server(String id) {
    return links.get(id).server();
  }

  @Override
  public Looked look(Collection<IssueLink> wanted, boolean fresh) {
    return looking.at(wanted, fresh);
  }

  @Override
  public IssueState look(IssueLink link) {
    return looking.at(link);
  }

  @Override
  public IssueLink parse(String server, String keyOrUrl) {
    return finding.parse(server, keyOrUrl);
  }

  @Override
  public Issue find(IssueLink link) {
    return looking.find(link);
  }

  @Override
  public List<Issue> search(String server, String query) {
    return finding.search(server, query);
  }

  @Override
  public List<Named> projects(String server) {
    return creation.projects(server);
  }

  @Override
  public List<Named> types(String server, String project) {
    return creation.types(server, project);
  }

  @Override
  public List<CreateField> fields(String server, String project, String type) {
    return creation.form(server, project, type);
  }

  @Override
  public List<Named> users(String server, String project, String query) {
    return creation.users(server, project, query);
  }

  /** Whatever happens once the issue is there, its key is not lost. */
  @Override
  public Issue create(String server, NewIssue issue) {
    Issue made = creation.create(server, issue);
    try {
      return looking.find(new IssueLink(server, made.key()));
    } catch (JiraTrouble e) {
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
