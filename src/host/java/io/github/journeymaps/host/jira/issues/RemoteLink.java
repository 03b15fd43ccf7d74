package io.github.journeymaps.host.jira.issues;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A link from an issue to a page elsewhere.
 *
 * @param globalId null when it was made without
 * @param relationship null for "links to"
 * @param application as it was sent
 * @param object as it was sent; has a URL and a title
 */
@JsonIgnoreProperties({"url", "title", "summary"})
public record RemoteLink(
    long id, String globalId, String relationship, JsonNode application, JsonNode object) {

  RemoteLink at(long newId) {
    return new RemoteLink(newId, globalId, relationship, application, object);
  }

  public String url() {
    return object.path("url").asText();
  }

  public String title() {
    return object.path("title").asText();
  }

  /** Empty for none. */
  public String summary() {
    return object.path("summary").asText("");
  }
}
