package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.SpaceRow;
import io.github.journeymaps.host.wiki.markup.MacroContext;
import io.github.journeymaps.host.wiki.web.RenderServices;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Content, spaces and users in the JSON that Confluence answers. */
final class ContentJson {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);
  private static final Map<String, String> VIEWS =
      Map.of("view", MacroContext.DISPLAY, "export_view", "html_export", "styled_view", "display");

  private final RenderServices services;

  ContentJson(RenderServices services) {
    this.services = services;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * One content.
   *
   * @param expand names such as {@code body.storage}, {@code version}
   */
  ObjectNode content(Content content, Set<String> expand) {
    ObjectNode json = object();
    json.put("id", id(content)).put("type", content.type()).put("status", content.status());
    json.put("title", content.title());
    if (wants(expand, "space")) {
      json.set("space", space(content.spaceKey()));
    }
    if (wants(expand, "version")) {
      json.set("version", version(content));
    }
    if (wants(expand, "history")) {
      json.set("history", history(content));
    }
    if (wants(expand, "ancestors")) {
      json.set("ancestors", ancestors(content));
    }
    if (wants(expand, "body")) {
      json.set("body", bodies(content, expand));
    }
    if (content.type().equals(Content.ATTACHMENT)) {
      extensions(json, content);
    }
    json.set("_links", links(content));
    return json;
  }

  private static boolean wants(Set<String> expand, String name) {
    return expand.stream().anyMatch(one -> one.equals(name) || one.startsWith(name + "."));
  }

  private static String id(Content content) {
    return (content.type().equals(Content.ATTACHMENT) ? "att" : "") + content.id();
  }

  private ObjectNode bodies(Content content, Set<String> expand) {
    ObjectNode bodies = object();
    if (expand.contains("body.storage")) {
      body(bodies, "storage", content.body());
    }
    VIEWS.forEach(
        (name, output) -> {
          if (expand.contains("body." + name)) {
            body(bodies, name, services.view(content, output));
          }
        });
    return bodies;
  }

  private static void body(ObjectNode bodies, String representation, String value) {
    bodies
        .putObject(representation)
        .put("value", value)
        .put("representation", representation)
        .putObject("_expandable");
  }

  private void extensions(ObjectNode json, Content file) {
    int size = services.files().bytes(file).length;
    json.putObject("metadata").put("mediaType", file.body());
    json.putObject("extensions").put("mediaType", file.body()).put("fileSize", size);
  }

  private ArrayNode ancestors(Content content) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    services
        .contentService()
        .store()
        .ancestors(content)
        .forEach(above -> list.add(content(above, Set.of())));
    return list;
  }

  ObjectNode version(Content content) {
    ObjectNode json = object();
    json.set("by", user(content.modifier()));
    json.put("when", when(content.modified())).put("message", content.message());
    json.put("number", content.version()).put("minorEdit", false).put("hidden", false);
    return json;
  }

  ObjectNode history(Content content) {
    ObjectNode json = object();
    json.put("latest", content.isLatest());
    json.set("createdBy", user(content.creator()));
    json.put("createdDate", when(content.created()));
    json.set("lastUpdated", version(content));
    return json;
  }

  private static String when(Instant instant) {
    return WHEN.format(instant);
  }

  private ObjectNode links(Content content) {
    ObjectNode links = object();
    links.put("webui", services.addresses().path(content));
    if (content.isPage()) {
      links.put("edit", "/pages/editpage.action?pageId=" + content.id());
    }
    if (content.type().equals(Content.ATTACHMENT)) {
      links.put(
          "download", services.addresses().attachmentPath(content.containerId(), content.title()));
    }
    links.put("context", services.addresses().contextPath()).put("base", base());
    return links.put("self", base() + "/rest/api/content/" + id(content));
  }

  private String base() {
    return services.platform().baseUrl().toString();
  }

  ObjectNode space(String key) {
    SpaceRow space = services.contentService().spaces().find(key).orElseThrow();
    ObjectNode json = object();
    json.put("id", space.id()).put("key", space.spaceKey()).put("name", space.name());
    json.put("type", "global").put("status", "current");
    json.putObject("_links")
        .put("webui", "/display/" + space.spaceKey())
        .put("self", base() + "/rest/api/space/" + space.spaceKey());
    return json;
  }

  /** A user by name; the anonymous one for a name nobody has. */
  ObjectNode user(String name) {
    return services
        .contentService()
        .accounts()
        .find(name)
        .map(ContentJson::known)
        .orElseGet(ContentJson::anonymous);
  }

  /**
   * @param account null for anonymous
   */
  ObjectNode reader(Account account) {
    return account == null ? anonymous() : known(account);
  }

  private static ObjectNode known(Account account) {
    ObjectNode json = object().put("type", "known").put("username", account.name());
    return json.put("userKey", account.key()).put("displayName", account.fullName());
  }

  private static ObjectNode anonymous() {
    return object().put("type", "anonymous").put("displayName", "Anonymous");
  }

  /** One page of a list, as the call asked for it. */
  <T> ObjectNode paged(ContentRequest request, List<T> all, Function<T, ? extends JsonNode> each) {
    ObjectNode json = object();
    ArrayNode results = json.putArray("results");
    int end = Math.min(all.size(), request.start() + request.limit());
    for (int i = request.start(); i < end; i++) {
      results.add(each.apply(all.get(i)));
    }
    json.put("start", request.start()).put("limit", request.limit()).put("size", results.size());
    json.putObject("_links")
        .put("self", request.request().getRequestURL().toString())
        .put("base", base())
        .put("context", services.addresses().contextPath());
    return json;
  }
}
