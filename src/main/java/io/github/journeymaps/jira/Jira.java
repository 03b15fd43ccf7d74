package io.github.journeymaps.jira;

import io.github.journeymaps.map.IssueLink;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The Jiras that this site is linked to, asked in the name of whoever the request's thread serves;
 * anonymous is asked for as anonymous. Requests go to a link's own address and nowhere else. Every
 * call ends within seconds. Safe for threads.
 */
public interface Jira {
  /** The preferred one first; asks nobody. */
  List<JiraServer> servers();

  /**
   * @throws JiraFailure NO_SERVER
   */
  JiraServer server(String id);

  /**
   * What the person is shown of issues: one request a server for up to 200 of them, none for those
   * that the same person was shown less than 15 seconds ago. Never throws for what a server does.
   *
   * @param fresh whether to ask again whatever is remembered, of trouble too
   */
  LookupResult look(Collection<IssueLink> links, boolean fresh);

  /** One issue, asked for alone: tells what is gone, hidden, or has another key now. */
  IssueState look(IssueLink link);

  /**
   * The issue that a key or the address of its page on a linked server means.
   *
   * @throws JiraFailure NOT_AN_ADDRESS, NOT_A_KEY; asks nobody
   */
  IssueLink parse(String server, String keyOrUrl);

  /**
   * An issue that is to be linked, as it is now.
   *
   * @throws JiraFailure
   */
  Issue find(IssueLink link);

  /**
   * Issues by a key, an address, words or JQL, at most 20, the latest first.
   *
   * @throws JiraFailure
   */
  List<Issue> search(String server, String query);

  /**
   * @throws JiraFailure
   */
  List<Choice> projects(String server);

  /**
   * The types of issues that can be made in a project; no sub-tasks.
   *
   * @throws JiraFailure
   */
  List<Choice> types(String server, String project);

  /**
   * The fields of the form for a new issue but project, type, summary and description, required
   * ones first.
   *
   * @throws JiraFailure
   */
  List<CreateField> fields(String server, String project, String type);

  /**
   * Users who can be assigned to issues of a project, at most 20.
   *
   * @throws JiraFailure
   */
  List<Choice> users(String server, String project, String query);

  /**
   * Makes an issue.
   *
   * @throws JiraFailure
   */
  Issue create(String server, NewIssue issue);

  /**
   * Puts a back-link on an issue, or replaces the one of the same global id. The credentials are
   * taken now; the rest happens later.
   *
   * @return done, or a JiraFailure
   */
  CompletionStage<Void> addBackLink(IssueLink link, BackLink back);

  /**
   * Takes a back-link off an issue; off already, or with the issue gone, it is done.
   *
   * @return done, or a JiraFailure
   */
  CompletionStage<Void> removeBackLink(IssueLink link, String globalId);

  /** The address of an issue's page; null when the site is not linked to the server. */
  String url(IssueLink link);
}
