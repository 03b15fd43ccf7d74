package io.github.journeymaps.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Assume;

/**
 * A Jira that a Confluence is linked to, by its public addresses. It has the Confluence's users,
 * and the projects CX and OPS, and SEC, which is not for viewer. What is switched in it and what it
 * was asked is told by the stand-in alone: such tests of a real one are left out.
 */
public record Jira(URI url, URI confluence) {
  private static final String ISSUES = "/rest/api/2/issue";

  /** What is done while a switch is on. */
  @FunctionalInterface
  public interface Deed {
    void run() throws Exception;
  }

  /** The one that the site of the tests is linked to. */
  public static Jira ofSite() {
    return new Jira(Site.jira(), Site.url());
  }

  /** The id of the application link that a site prefers. */
  public static String server(Visitor visitor) {
    return visitor.get("/rest/journey-maps/1.0/jira/servers").expect(200).at("/results/0/id");
  }

  /** Somebody who asks it; null is anonymous. */
  public Visitor as(String user) {
    return new Visitor(url, user);
  }

  /** The page of an issue. */
  public String page(String key) {
    return url + "/browse/" + key;
  }

  /** A new issue, by editor; its key. */
  public String create(String project, String type, String summary) {
    return create(
        "editor",
        Map.of(
            "project", Map.of("key", project),
            "issuetype", Map.of("name", type),
            "summary", summary));
  }

  /** A new issue of these fields; its key. */
  public String create(String user, Map<String, ?> fields) {
    return as(user).post(ISSUES, Reply.object("fields", fields)).expect(201).at("/key");
  }

  /** What a user is answered about an issue. */
  public Reply issue(String user, String key) {
    return as(user).get(ISSUES + "/" + key);
  }

  public void edit(String key, Map<String, ?> fields) {
    as("editor").put(ISSUES + "/" + key, Reply.object("fields", fields)).expect(204);
  }

  /** Takes an issue to another status, such as {@code Done}. */
  public void transition(String key, String status) {
    String path = ISSUES + "/" + key + "/transitions";
    JsonNode ways = as("editor").get(path).expect(200).json().path("transitions");
    String id =
        StreamSupport.stream(ways.spliterator(), false)
            .filter(way -> way.at("/to/name").asText().equals(status))
            .map(way -> way.path("id").asText())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no way to " + status + " in " + ways));
    as("editor").post(path, Reply.object("transition", Map.of("id", id))).expect(204);
  }

  public void delete(String key) {
    as("admin").delete(ISSUES + "/" + key).expect(204);
  }

  /** The back-links of an issue, as Jira tells them. */
  public JsonNode remoteLinks(String key) {
    return as("editor").get(ISSUES + "/" + key + "/remotelink").expect(200).json();
  }

  /** Moves an issue; its new key. Only in the stand-in. */
  public String move(String key, String project) {
    return host("POST", "/issues/" + key + "/move", Reply.object("project", project)).at("/key");
  }

  /**
   * Does something while a switch is set, and sets it back whatever happens.
   *
   * @param name such as {@code slowMillis}, {@code down}, {@code perUser}, {@code busySeconds},
   *     {@code html}, {@code redirectTo}, {@code plantUrls}
   */
  public void with(String name, Object value, Deed deed) throws Exception {
    JsonNode before = set(name, value);
    try {
      deed.run();
    } finally {
      host("PUT", "/switches", before.toString());
    }
  }

  /** Sets one switch; how all of them were before. */
  private JsonNode set(String name, Object value) {
    JsonNode before = host("GET", "/switches", null).json();
    if (!before.has(name)) {
      throw new IllegalArgumentException("no switch is called " + name + ": " + before);
    }
    ObjectNode after = before.deepCopy();
    after.putPOJO(name, value);
    host("PUT", "/switches", after.toString());
    return before;
  }

  /** Where the list of requests ends now, for {@link #requests}. */
  public long mark() {
    return host("GET", "/requests", null).json().path("next").asLong();
  }

  /**
   * The requests to its REST API since a mark, each with at, method, path, query, user, status and
   * perhaps body.
   */
  public List<JsonNode> requests(long since) {
    JsonNode all = host("GET", "/requests?since=" + since, null).json().path("requests");
    return StreamSupport.stream(all.spliterator(), false).toList();
  }

  /** As if no user had ever authorised the Confluence, and as if it had never been refused. */
  public void forgetAuthorisations() {
    host("DELETE", "/authorised", null);
    new Visitor(confluence, "admin").delete("/rest/host/refusals").expect(204);
  }

  /**
   * A user lets the Confluence ask in their name.
   *
   * @param start the address that the Confluence names for it
   * @return the Confluence's answer at the end
   */
  public Reply authorise(String user, URI start) {
    return new LoginDanceSteps(user).from(start, "approve");
  }

  /** A user does not want to; otherwise as {@link #authorise}. */
  public Reply deny(String user, URI start) {
    return new LoginDanceSteps(user).from(start, "deny");
  }

  /** What only the stand-in has. */
  private Reply host(String verb, String path, String body) {
    Reply reply =
        as("admin")
            .call(
                verb,
                "/rest/host" + path,
                body,
                "X-Atlassian-Token",
                "no-check",
                "Content-Type",
                "application/json");
    Assume.assumeTrue("only the stand-in Jira has " + path, reply.status() != 404);
    if (reply.status() / 100 != 2) {
      throw new AssertionError(verb + " " + path + " got " + reply);
    }
    return reply;
  }
}
