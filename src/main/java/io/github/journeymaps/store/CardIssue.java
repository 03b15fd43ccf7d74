package io.github.journeymaps.store;

import io.github.journeymaps.map.IssueLink;
import java.time.Instant;

/**
 * An issue of a card, and how far its back-link has come. It may outlive the card and the map:
 * until its back-link is off.
 *
 * @param user the key of who brought it to this state, whose rights in Jira are the first to try;
 *     null for nobody in particular
 * @param since when it came to this state
 * @param tried when the back-link was last tried; null for not in this state
 * @param tries how often it was in all
 * @param failure why the last try failed, in one word; null when it did not, or is not over
 */
public record CardIssue(
    int id,
    String map,
    String card,
    IssueLink link,
    State state,
    String user,
    Instant since,
    Instant tried,
    int tries,
    String failure) {

  /** Where a card's issue stands. */
  public enum State {
    /** Linked; the issue is still to get its back-link. */
    WANTED,
    /** Linked, with a back-link. */
    THERE,
    /** No longer linked; the back-link is still to be taken off. */
    UNWANTED,
    /** Made for the card, and not linked to it: whoever made it can still do so. */
    LOOSE
  }

  public boolean isUnwanted() {
    return state == State.UNWANTED;
  }
}
