package io.github.journeymaps.journey.issues;

import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.Objection;

/** Jira has made an issue, and it could not be linked to its card: its key must not be lost. */
public final class CreatedNotLinked extends Objection {
  private static final long serialVersionUID = 1;

  private final transient IssueLink link;
  private final String url;

  CreatedNotLinked(IssueLink link, String url, Throwable cause) {
    super(link.key() + " was made, and could not be linked", cause);
    this.link = link;
    this.url = url;
  }

  public IssueLink link() {
    return link;
  }

  /** The address of the issue's page. */
  public String url() {
    return url;
  }
}
