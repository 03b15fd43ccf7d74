package io.github.journeymaps.journey;

import io.github.journeymaps.map.Objection;
import java.util.List;
import java.util.stream.Stream;

/** A wish that cannot be granted to this user, or not now. */
public final class Refusal extends Objection {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** No such map for this user: it is not there, in the bin, or not for them. */
    NO_MAP,
    /** The map never had that revision, or was not made yet. */
    NO_REVISION,
    /** No such page for this user. */
    NO_PAGE,
    /** No such space for this user. */
    NO_SPACE,
    /** No such persona for this user. */
    NO_PERSONA,
    /** The map has no such card. */
    NO_CARD,
    /** The card has no such comment. */
    NO_COMMENT,
    /** The comment answers another, and so begins no thread that could be resolved. */
    NO_THREAD,
    /** The user may see the page, but not comment on it. */
    NO_COMMENTING,
    /** The comment is somebody else's. */
    NOT_THE_AUTHOR,
    /** Others have answered the comment, and only an editor may remove what they said. */
    ANSWERED,
    /** The card, or the map, has no such issue. */
    NO_LINK,
    /** The map's home page is gone for good: only another home brings the map back. */
    HOME_GONE,
    /** The edit was made for a revision of too long ago to be merged with what came since. */
    TOO_OLD,
    /** The map is not in the bin, and only from there is it deleted for good. */
    NOT_IN_BIN,
    /** There is no vote that dots could be put for. */
    NO_VOTE,
    /** The user has put as many dots as there are. */
    NO_DOTS,
    /** The user may see it, but not change it. */
    NOT_ALLOWED,
    /** Nobody is logged in, and the wish is to change something. */
    NOT_LOGGED_IN,
    /** The site is in read-only mode. */
    READ_ONLY,
    /** The map has moved on since the revision that was to be replaced. */
    STALE
  }

  private final Reason reason;
  private final String[] args;

  /**
   * @param args what it is about: an id, a revision, a key
   */
  public Refusal(Reason reason, Object... args) {
    super(reason + " " + List.of(args));
    this.reason = reason;
    this.args = Stream.of(args).map(String::valueOf).toArray(String[]::new);
  }

  public Reason reason() {
    return reason;
  }

  public List<String> args() {
    return List.of(args);
  }
}
