package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who a page is restricted to, for reading and for updating. */
final class RestrictionCalls {

  private static final List<String> OPERATIONS = List.of("read", "update");

  private final ContentService contentService;
  private final ContentJson json;

  RestrictionCalls(ContentService contentService, ContentJson json) {
    this.contentService = contentService;
    this.json = json;
  }

  RestReply list(ContentRequest request) {
    Content page = contentService.get(request.account(), request.id());
    return RestReply.ok(json.paged(request, OPERATIONS, operation -> restriction(page, operation)));
  }

  private ObjectNode restriction(Content page, String operation) {
    ObjectNode answer = ContentJson.object().put("operation", operation);
    ObjectNode restrictions = answer.putObject("restrictions");
    Set<String> names = contentService.rights().restriction(page.latestId(), operation);
    ObjectNode users = restrictions.putObject("user");
    ArrayNode results = users.putArray("results");
    names.forEach(name -> results.add(json.user(name)));
    users.put("start", 0).put("limit", 200).put("size", names.size());
    ObjectNode groups = restrictions.putObject("group");
    groups.putArray("results");
    groups.put("start", 0).put("limit", 200).put("size", 0);
    return answer;
  }

  /** Puts these in the place of all that was there; an operation that is not named is open. */
  RestReply replace(ContentRequest request) throws IOException {
    Map<String, Set<String>> wanted = read(request.body());
    set(request, wanted);
    return list(request);
  }

  RestReply lift(ContentRequest request) {
    set(request, empty());
    return list(request);
  }

  private void set(ContentRequest request, Map<String, Set<String>> wanted) {
    contentService
        .transactions()
        .in(
            () -> {
              wanted.forEach(
                  (operation, names) ->
                      contentService.restrict(
                          request.account(), request.id(), operation, new ArrayList<>(names)));
              return null;
            });
  }

  private static Map<String, Set<String>> empty() {
    Map<String, Set<String>> wanted = new TreeMap<>();
    OPERATIONS.forEach(operation -> wanted.put(operation, new LinkedHashSet<>()));
    return wanted;
  }

  private Map<String, Set<String>> read(JsonNode body) {
    Map<String, Set<String>> wanted = empty();
    for (JsonNode one : results(body)) {
      String operation = one.path("operation").asText("");
      if (!wanted.containsKey(operation)) {
        throw HttpException.badRequest(
            "Unknown operation '" + operation + "'; there are " + OPERATIONS);
      }
      if (!results(one.path("restrictions").path("group")).isEmpty()) {
        throw HttpException.badRequest("Restrictions to groups are not kept here; name users");
      }
      results(one.path("restrictions").path("user"))
          .forEach(user -> wanted.get(operation).add(name(user)));
    }
    return wanted;
  }

  /** Both a list and an object with {@code results} are understood, as in Confluence. */
  private static JsonNode results(JsonNode node) {
    return node.isArray() ? node : node.path("results");
  }

  private String name(JsonNode user) {
    String key = user.path("userKey").asText("");
    return contentService
        .accounts()
        .findByKey(key)
        .map(Account::name)
        .orElseGet(() -> user.path("username").asText(key));
  }
}
