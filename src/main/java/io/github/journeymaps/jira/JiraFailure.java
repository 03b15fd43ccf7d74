package io.github.journeymaps.jira;

import io.github.journeymaps.map.Objection;
import java.util.List;
import java.util.Map;

/** Jira does not do what was wanted. Never holds anything that Jira says of an issue. */
public final class JiraFailure extends Objection {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** The site is not linked to such a server; args: what was given. */
    NO_SERVER,
    /** That is no key of an issue; args: what was given. */
    NOT_A_KEY,
    /** That is no name of a project, a type or a field; args: what was given. */
    NOT_A_NAME,
    /** That is no address of an issue on a linked server; args: what was given. */
    NOT_AN_ADDRESS,
    /**
     * Jira shows this person no such issue, or project, or type; args: its key, the server's name.
     */
    NOT_FOUND,
    /** The person has to authorise us first; args: the server's name; {@link #authorise}. */
    LOGIN,
    /** Jira does not let this person do that; args: the server's name. */
    FORBIDDEN,
    /** Jira takes no changes of anybody for now; args: the server's name. */
    READ_ONLY,
    /** Jira refuses what was sent; {@link #fields} and {@link #messages} are its own words. */
    REFUSED,
    /** No answer, none in time, or none that Jira would give; args: the server's name. */
    UNREACHABLE,
    /** Jira was to make an issue and gives no answer: it may have; args: the server's name. */
    UNSURE,
    /** Jira asks for a pause; args: the server's name, seconds. */
    BUSY
  }

  private final Reason reason;
  private final String[] args;
  private final String authorise;
  private final transient Map<String, String> fields;
  private final transient List<String> messages;

  public JiraFailure(Reason reason, Object... args) {
    this(reason, List.of(args).stream().map(String::valueOf).toList(), null, Map.of(), List.of());
  }

  private JiraFailure(
      Reason reason,
      List<String> args,
      String authorise,
      Map<String, String> fields,
      List<String> messages) {
    super(reason + " " + args);
    this.reason = reason;
    this.args = args.toArray(String[]::new);
    this.authorise = authorise;
    this.fields = fields;
    this.messages = messages;
  }

  /**
   * @param authorise the address where the person authorises us; null where there is none, as for
   *     anonymous
   */
  public static JiraFailure login(String server, String authorise) {
    return new JiraFailure(Reason.LOGIN, List.of(server), authorise, Map.of(), List.of());
  }

  /**
   * @param fields the id of a field to Jira's words about it
   * @param messages Jira's words about the whole
   */
  public static JiraFailure refused(Map<String, String> fields, List<String> messages) {
    return new JiraFailure(
        Reason.REFUSED, List.of(), null, Map.copyOf(fields), List.copyOf(messages));
  }

  public Reason reason() {
    return reason;
  }

  public List<String> args() {
    return List.of(args);
  }

  /** Null but for LOGIN. */
  public String authorise() {
    return authorise;
  }

  /** Empty but for REFUSED. */
  public Map<String, String> fields() {
    return fields;
  }

  /** Empty but for REFUSED. */
  public List<String> messages() {
    return messages;
  }
}
