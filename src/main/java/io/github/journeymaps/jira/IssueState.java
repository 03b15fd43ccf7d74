package io.github.journeymaps.jira;

import io.github.journeymaps.map.IssueLink;
import java.time.Instant;

/**
 * What somebody is shown of a linked issue.
 *
 * @param issue null unless it is OK or MOVED; with UNREACHABLE or LOGIN what the same person was
 *     shown before, if that is still remembered
 * @param asOf when Jira said so; null when it has said nothing
 */
public record IssueState(IssueLink link, Kind kind, Issue issue, Instant asOf) {
  /** How it is with it. */
  public enum Kind {
    OK,
    /** It has another key now, which the issue says. */
    MOVED,
    /** Jira does not show it to this person, or has it no longer: only a look at it alone tells. */
    HIDDEN,
    /** Jira has it no longer. */
    GONE,
    /** The person has to authorise us at Jira first. */
    LOGIN,
    /** Jira cannot be asked now. */
    UNREACHABLE,
    /** The site is not linked to this server. */
    UNKNOWN
  }
}
