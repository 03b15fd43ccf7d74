package io.github.journeymaps.host.jira.issues;

import java.util.List;
import java.util.Map;

/** Something that Jira does not do: the HTTP status, and its words. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<String> messages;
  private final transient Map<String, String> errors;

  private Refused(int status, List<String> messages, Map<String, String> errors) {
    super(status + " " + messages + errors);
    this.status = status;
    this.messages = messages;
    this.errors = errors;
  }

  public static Refused of(int status, String... messages) {
    return new Refused(status, List.of(messages), Map.of());
  }

  /** 400, by the ids of fields. */
  public static Refused fields(Map<String, String> errors) {
    return new Refused(400, List.of(), Map.copyOf(errors));
  }

  static Refused field(String id, String message) {
    return fields(Map.of(id, message));
  }

  /** 401 for anonymous, who may yet log in, else 403. */
  static Refused rights(User user, String message) {
    return user == null ? of(401, message, "Login Required") : of(403, message);
  }

  static Refused noIssue() {
    return of(404, "Issue Does Not Exist");
  }

  public int status() {
    return status;
  }

  /** About the whole. */
  public List<String> messages() {
    return messages;
  }

  /** The id of a field to what is said about it. */
  public Map<String, String> errors() {
    return errors;
  }
}
