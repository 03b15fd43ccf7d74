package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.jira.issues.Choices;
import io.github.journeymaps.host.jira.issues.IssueType;
import io.github.journeymaps.host.jira.issues.Option;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Status;
import io.github.journeymaps.host.jira.issues.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

/** Everything but issues as Jira's REST shows it. */
final class JiraJson {
  private final Supplier<String> base;

  /**
   * @param base what addresses begin with
   */
  JiraJson(Supplier<String> base) {
    this.base = base;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Collection<T> things, Function<T, ? extends JsonNode> shape) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    things.forEach(thing -> array.add(shape.apply(thing)));
    return array;
  }

  /** An address of something of ours. */
  String url(String path) {
    return base.get() + path;
  }

  String self(String path) {
    return url("/rest/api/2" + path);
  }

  ObjectNode user(User user) {
    ObjectNode shape = object();
    shape.put("self", self("/user?username=" + encoded(user.name())));
    shape.put("key", user.key()).put("name", user.name()).put("emailAddress", user.email());
    shape.set("avatarUrls", avatars("/images/icons/user.svg"));
    shape.put("displayName", user.fullName()).put("active", true);
    return shape.put("timeZone", "Europe/Berlin");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private ObjectNode avatars(String path) {
    ObjectNode shape = object();
    for (String size : new String[] {"48x48", "24x24", "16x16", "32x32"}) {
      shape.put(size, url(path));
    }
    return shape;
  }

  ObjectNode project(Project project) {
    ObjectNode shape = object().put("self", self("/project/" + project.id()));
    shape.put("id", project.id()).put("key", project.key()).put("name", project.name());
    shape.set("avatarUrls", avatars("/images/icons/project.svg"));
    return shape.put("projectTypeKey", "software").put("archived", false);
  }

  ObjectNode type(IssueType type) {
    ObjectNode shape = object().put("self", self("/issuetype/" + type.id));
    shape.put("id", type.id).put("description", type.description);
    shape.put("iconUrl", url(type.icon())).put("name", type.title);
    return shape.put("subtask", type == IssueType.SUBTASK);
  }

  ObjectNode status(Status status) {
    ObjectNode shape = object().put("self", self("/status/" + status.id));
    shape.put("description", "").put("iconUrl", url(status.icon()));
    shape.put("name", status.title).put("id", status.id);
    shape.set("statusCategory", category(status.category));
    return shape;
  }

  private ObjectNode category(Status.Category category) {
    ObjectNode shape = object().put("self", self("/statuscategory/" + category.id));
    shape.put("id", category.id).put("key", category.key);
    return shape.put("colorName", category.colour).put("name", category.title);
  }

  ObjectNode priority(Option priority) {
    ObjectNode shape = object().put("self", self("/priority/" + priority.id()));
    shape.put("iconUrl", url(Choices.priorityIcon(priority)));
    return shape.put("name", priority.name()).put("id", priority.id());
  }

  ObjectNode resolution(Option resolution) {
    ObjectNode shape = object().put("self", self("/resolution/" + resolution.id()));
    return shape.put("id", resolution.id()).put("description", "").put("name", resolution.name());
  }

  ObjectNode component(Option component) {
    ObjectNode shape = object().put("self", self("/component/" + component.id()));
    return shape.put("id", component.id()).put("name", component.name());
  }

  /** Of a custom field. */
  ObjectNode option(Option option) {
    ObjectNode shape = object().put("self", self("/customFieldOption/" + option.id()));
    return shape.put("value", option.name()).put("id", option.id()).put("disabled", false);
  }
}
