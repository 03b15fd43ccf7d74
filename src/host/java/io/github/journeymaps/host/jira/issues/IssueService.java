package io.github.journeymaps.host.jira.issues;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.host.http.HttpException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The issues as somebody may see and change them; a user of null is anonymous. The only way to
 * them. Safe for threads.
 */
public final class IssueService {
  private static final String HIDDEN = "You do not have the permission to see the specified issue.";

  private final IssueRepository repository;
  private BooleanSupplier readOnly = () -> false;

  /**
   * @param file where issues are kept; empty for nowhere
   * @param demo whether it begins with some issues where none were kept yet
   */
  public IssueService(Optional<Path> file, boolean demo) throws IOException {
    repository = new IssueRepository(file);
    if (demo && !repository.begun()) {
      DemoIssues.fill(repository);
    }
  }

  /**
   * In the read-only mode nobody has the permissions that changes need, but for administrators.
   *
   * @param now whether it is on
   */
  public void readOnly(BooleanSupplier now) {
    readOnly = now;
  }

  public boolean isReadOnly() {
    return readOnly.getAsBoolean();
  }

  /** Whether the user may make and change issues of a project now. */
  public boolean mayWrite(User user, Project project) {
    return project.edits(user) && (user.admin() || !isReadOnly());
  }

  /** Those that the user may see, in the order they were made. */
  public List<Issue> visible(User user) {
    return repository.all().stream().filter(issue -> issue.inProject().shows(user)).toList();
  }

  /** Nothing for what is not there and for what is hidden alike. */
  public Optional<Issue> find(User user, String keyOrId) {
    return anyhow(keyOrId).filter(issue -> issue.inProject().shows(user));
  }

  private Optional<Issue> anyhow(String keyOrId) {
    return repository.find(keyOrId.toUpperCase(Locale.ROOT));
  }

  /**
   * An issue by its key, a key it had, or its id.
   *
   * @throws HttpException 404 where there is none; 401 or 403 where it is hidden
   */
  public Issue see(User user, String keyOrId) {
    Issue issue = anyhow(keyOrId).orElseThrow(Issue::notFound);
    if (!issue.inProject().shows(user)) {
      throw noRight(user, HIDDEN);
    }
    return issue;
  }

  private Issue seeToChange(User user, String keyOrId, String otherwise) {
    Issue issue = see(user, keyOrId);
    if (!mayWrite(user, issue.inProject())) {
      throw noRight(user, otherwise);
    }
    return issue;
  }

  /**
   * Makes an issue.
   *
   * @param fields as Jira's REST has them
   * @throws HttpException
   */
  public Issue create(User user, JsonNode fields) {
    if (user == null) {
      throw HttpException.of(
          401, "You are not authenticated. Authentication required to perform this operation.");
    }
    Project project = project(user, fields.path("project"));
    IssueType type = type(fields.path("issuetype"));
    Map<String, JsonNode> values = IssueForm.create(project, type, fields, user);
    checkParent(user, project, values);
    return repository.add(
        project, Issue.fresh(type, JiraTimes.now()).with(values, JiraTimes.now()));
  }

  private Project project(User user, JsonNode sent) {
    String name = sent.hasNonNull("key") ? sent.path("key").asText() : sent.path("id").asText("");
    Project project =
        Projects.find(name)
            .filter(found -> found.shows(user))
            .orElseThrow(() -> HttpException.fields(Map.of("project", "project is required")));
    if (!mayWrite(user, project)) {
      throw HttpException.fields(Map.of("project", "You cannot create issues in this project."));
    }
    return project;
  }

  private static IssueType type(JsonNode sent) {
    Optional<IssueType> type =
        sent.hasNonNull("id")
            ? IssueType.find(sent.path("id").asText())
            : IssueType.named(sent.path("name").asText(""));
    return type.orElseThrow(
        () -> HttpException.fields(Map.of("issuetype", "valid issue type is required")));
  }

  private void checkParent(User user, Project project, Map<String, JsonNode> values) {
    JsonNode parent = values.get(Fields.PARENT.id());
    if (parent != null
        && find(user, parent.asText()).filter(i -> i.inProject().equals(project)).isEmpty()) {
      throw HttpException.fields(Map.of("parent", "Could not find issue by id or key."));
    }
  }

  /**
   * Changes fields of an issue.
   *
   * @throws HttpException
   */
  public Issue edit(User user, String key, JsonNode fields) {
    Issue issue =
        seeToChange(user, key, "You do not have permission to edit issues in this project.");
    return repository.change(
        issue.id(), now -> now.with(IssueForm.edit(now, fields), JiraTimes.now()));
  }

  /**
   * @throws HttpException
   */
  public void delete(User user, String key) {
    String otherwise = "You do not have permission to delete issues in this project.";
    repository.remove(seeToChange(user, key, otherwise).id());
  }

  /**
   * Goes on in the workflow.
   *
   * @throws HttpException
   */
  public Issue transition(User user, String key, String transition) {
    Issue issue = see(user, key);
    return repository.change(
        issue.id(), now -> now.to(next(user, now, transition), JiraTimes.now()));
  }

  /** Those who may not change an issue have no transitions, as in Jira. */
  public List<Status> next(User user, Issue issue) {
    return mayWrite(user, issue.inProject()) ? issue.status().next() : List.of();
  }

  private Status next(User user, Issue issue, String transition) {
    return next(user, issue).stream()
        .filter(status -> status.transition.equals(transition))
        .findAny()
        .orElseThrow(
            () ->
                HttpException.of(
                    400,
                    "It seems that you have tried to perform a workflow operation that is not valid"
                        + " for the current state of this issue."));
  }

  /**
   * Gives an issue the next key of another project; the old one leads to it from then on.
   *
   * @throws HttpException
   */
  public Issue move(User user, String key, String projectKey) {
    Issue issue =
        seeToChange(user, key, "You do not have permission to move issues in this project.");
    Project project =
        Projects.find(projectKey)
            .filter(found -> mayWrite(user, found))
            .orElseThrow(
                () ->
                    HttpException.fields(
                        Map.of("project", "You cannot create issues in this project.")));
    if (issue.inProject().equals(project)) {
      throw HttpException.fields(Map.of("project", "The issue is in this project already."));
    }
    return repository.move(issue.id(), project);
  }

  /**
   * Adds a link, or replaces the one with the same global id.
   *
   * @return the link with its id, and whether it is new
   * @throws HttpException
   */
  public Linked link(User user, String key, RemoteLink sent) {
    Issue issue = seeToChange(user, key, "No Link Issue Permission for issue '" + key + "'");
    long fresh = repository.nextId();
    Issue next =
        repository.change(issue.id(), now -> now.linked(replaced(now.links(), sent, fresh)));
    RemoteLink link =
        next.links().stream()
            .filter(one -> one.id() == fresh || same(one, sent))
            .findAny()
            .orElseThrow();
    return new Linked(link, link.id() == fresh);
  }

  private static List<RemoteLink> replaced(List<RemoteLink> links, RemoteLink sent, long fresh) {
    List<RemoteLink> next = new ArrayList<>(links);
    boolean there = links.stream().anyMatch(link -> same(link, sent));
    next.replaceAll(link -> same(link, sent) ? sent.at(link.id()) : link);
    if (!there) {
      next.add(sent.at(fresh));
    }
    return next;
  }

  private static boolean same(RemoteLink one, RemoteLink other) {
    return one.globalId() != null && one.globalId().equals(other.globalId());
  }

  /**
   * @throws HttpException 404 when there is no such link, too
   */
  public void unlink(User user, String key, String globalId) {
    Issue issue = seeToChange(user, key, "No Link Issue Permission for issue '" + key + "'");
    repository.change(issue.id(), now -> now.linked(without(now.links(), globalId)));
  }

  private static List<RemoteLink> without(List<RemoteLink> links, String globalId) {
    List<RemoteLink> next =
        links.stream().filter(link -> !globalId.equals(link.globalId())).toList();
    if (next.size() == links.size()) {
      throw HttpException.of(404, "There is no remote link with the global id '" + globalId + "'");
    }
    return next;
  }

  /** 401 for anonymous, who may yet log in, else 403. */
  private static HttpException noRight(User user, String message) {
    return user == null
        ? HttpException.of(401, message, "Login Required")
        : HttpException.of(403, message);
  }

  /** A link on an issue, and whether it is new there. */
  public record Linked(RemoteLink link, boolean fresh) {}
}
