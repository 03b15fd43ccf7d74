package io.github.journeymaps.host.jira.issues;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.host.http.HttpException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An issue. Values are by the ids of their fields, as {@link FieldValues} keeps them; what is unset
 * is not there.
 *
 * @param oldKeys those it had before it was moved
 * @param resolution id; null while it is unresolved
 * @param resolved when that was; null while it is unresolved
 */
public record Issue(
    long id,
    String key,
    List<String> oldKeys,
    IssueType type,
    Status status,
    String resolution,
    String resolved,
    String created,
    String updated,
    Map<String, JsonNode> values,
    List<RemoteLink> links) {

  public Issue {
    Objects.requireNonNull(key);
    oldKeys = List.copyOf(oldKeys);
    values = Map.copyOf(values);
    links = List.copyOf(links);
  }

  static HttpException notFound() {
    return HttpException.notFound("Issue Does Not Exist");
  }

  /** Has neither key nor values yet. */
  static Issue fresh(IssueType type, String now) {
    return new Issue(
        0, "", List.of(), type, Status.TO_DO, null, null, now, now, Map.of(), List.of());
  }

  public Project inProject() {
    return Projects.find(key.substring(0, key.lastIndexOf('-'))).orElseThrow();
  }

  /** The part of the key that counts. */
  public int number() {
    return Integer.parseInt(key.substring(key.lastIndexOf('-') + 1));
  }

  public boolean had(String oldKey) {
    return oldKeys.contains(oldKey);
  }

  /** Empty when it is unset, or no text. */
  public String text(Field field) {
    JsonNode value = values.get(field.id());
    return value == null ? "" : value.asText();
  }

  /** Nothing while it is unresolved. */
  public Optional<String> resolutionName() {
    return Optional.ofNullable(resolution).map(id -> Choices.resolution(id).name());
  }

  Issue at(long newId, String newKey) {
    return new Issue(
        newId,
        newKey,
        oldKeys,
        type,
        status,
        resolution,
        resolved,
        created,
        updated,
        values,
        links);
  }

  Issue moved(String newKey, String now) {
    List<String> old = new ArrayList<>(oldKeys);
    old.add(key);
    return new Issue(
        id, newKey, old, type, status, resolution, resolved, created, now, values, links);
  }

  /** A null value unsets its field. */
  Issue with(Map<String, JsonNode> changes, String now) {
    Map<String, JsonNode> next = new LinkedHashMap<>(values);
    next.putAll(changes);
    next.values().removeIf(JsonNode::isNull);
    return new Issue(
        id, key, oldKeys, type, status, resolution, resolved, created, now, next, links);
  }

  /** Done is resolved; anything else is not. */
  Issue to(Status next, String now) {
    boolean done = next == Status.DONE;
    return new Issue(
        id,
        key,
        oldKeys,
        type,
        next,
        done ? Choices.DONE : null,
        done ? now : null,
        created,
        now,
        values,
        links);
  }

  Issue linked(List<RemoteLink> next) {
    return new Issue(
        id, key, oldKeys, type, status, resolution, resolved, created, updated, values, next);
  }
}
