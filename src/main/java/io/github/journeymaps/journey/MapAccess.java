package io.github.journeymaps.journey;

import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.map.Ids;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapSummary;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who may do what: the rights of a map are those of its home page. */
public final class MapAccess {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final JourneyStore store;
  private final Rights rights;

  public MapAccess(JourneyStore store, Rights rights) {
    this.store = store;
    this.rights = rights;
  }

  /** What has no such form is not even asked for. */
  public static boolean isId(String id) {
    return id != null && ID.matcher(Ids.of(id)).matches();
  }

  /** The map's head, for somebody who may see it. */
  public MapSummary visible(String id, String user) {
    return mustView(find(id), id, user);
  }

  private MapSummary mustView(Optional<MapSummary> found, String id, String user) {
    return found
        .filter(summary -> !summary.binned() && mayView(summary, user))
        .orElseThrow(() -> new Refusal(Reason.NO_MAP, "" + id));
  }

  /** Whether there is a map of that id that this user may see. */
  boolean isVisible(String id, String user) {
    return find(id).filter(summary -> !summary.binned() && mayView(summary, user)).isPresent();
  }

  /** Each map asked for once. */
  Origins origins(String user) {
    return new Origins(id -> isVisible(id, user));
  }

  /** The map's head, for somebody who may edit it. */
  public MapSummary editable(String id, String user) {
    requireWritable(user);
    return mustEdit(visible(id, user), user);
  }

  /** The same of a map whose head was given to that user. */
  void requireEditable(MapSummary summary, String user) {
    requireWritable(user);
    mustEdit(summary, user);
  }

  /**
   * Asks again when the map got another home, or went into the bin, since its head was given to
   * that user.
   */
  void requireStillEditable(MapSummary given, MapSummary now, String user) {
    if (now.binned() || !now.home().equals(given.home())) {
      mustEdit(mustView(Optional.of(now), now.id(), user), user);
    }
  }

  /** The map's head, for somebody who may comment on its page. */
  public MapSummary talkable(String id, String user) {
    requireWritable(user);
    MapSummary summary = visible(id, user);
    if (!mayComment(summary, user)) {
      throw new Refusal(Reason.NO_COMMENTING);
    }
    return summary;
  }

  /** The map's head, in the bin or not, for somebody who may edit it. */
  MapSummary editableOrBinned(String id, String user) {
    requireWritable(user);
    MapSummary summary =
        find(id)
            .filter(h -> mayRestore(h, user) || !h.binned() && mayView(h, user))
            .orElseThrow(() -> new Refusal(Reason.NO_MAP, "" + id));
    return mayRestore(summary, user) ? summary : mustEdit(summary, user);
  }

  /** The map's head, for somebody who may give it another home. */
  MapSummary movable(String id, String user) {
    requireWritable(user);
    return find(id)
        .filter(summary -> isOrphanOf(summary, user))
        .orElseGet(() -> editable(id, user));
  }

  /** Whether this user may take the map out of the bin, and throw it away for good. */
  boolean mayRestore(MapSummary summary, String user) {
    return mayEdit(summary, user) || isOrphanOf(summary, user);
  }

  private boolean isOrphanOf(MapSummary summary, String user) {
    return isOrphan(summary) && rights.isAdmin(user);
  }

  /** Whether its home page is gone for good: then it is the administrators' to see to. */
  boolean isOrphan(MapSummary summary) {
    Long page = summary.home().page();
    return page != null && rights.isGone(page);
  }

  private MapSummary mustEdit(MapSummary summary, String user) {
    if (!mayEdit(summary, user)) {
      throw new Refusal(Reason.NOT_ALLOWED);
    }
    return summary;
  }

  private Optional<MapSummary> find(String id) {
    return isId(id) ? store.summary(Ids.of(id)) : Optional.empty();
  }

  /** Without a home page, only its maker sees a map. */
  public boolean mayView(MapSummary summary, String user) {
    Long page = summary.home().page();
    return page == null ? isMaker(summary, user) : rights.mayView(user, page);
  }

  public boolean mayEdit(MapSummary summary, String user) {
    Long page = summary.home().page();
    return page == null ? isMaker(summary, user) : rights.mayEdit(user, page);
  }

  public boolean mayComment(MapSummary summary, String user) {
    Long page = summary.home().page();
    return page == null ? isMaker(summary, user) : rights.mayComment(user, page);
  }

  static boolean isMaker(MapSummary summary, String user) {
    return user != null && user.equals(summary.maker());
  }

  void requireWritable(String user) {
    if (user == null) {
      throw new Refusal(Reason.NOT_LOGGED_IN);
    }
    if (rights.isReadOnly()) {
      throw new Refusal(Reason.READ_ONLY);
    }
  }

  /** A page as a home, for somebody who may edit it. */
  Home homeOn(long page, String user) {
    requireWritable(user);
    SavedPage saved =
        rights
            .page(page)
            .filter(p -> rights.mayView(user, p.id()))
            .orElseThrow(() -> new Refusal(Reason.NO_PAGE, page));
    if (!rights.mayEdit(user, saved.id())) {
      throw new Refusal(Reason.NOT_ALLOWED);
    }
    return new Home(saved.space(), saved.id());
  }

  /** A home without a page yet, for somebody who may make pages in the space. */
  Home homeIn(String space, String user) {
    requireSpaceWritable(space, user);
    return new Home(space, null);
  }

  void requireSpaceVisible(String space, String user) {
    if (!mayViewSpace(space, user)) {
      throw new Refusal(Reason.NO_SPACE, space);
    }
  }

  /** No key has control characters, which not every database takes. */
  boolean mayViewSpace(String space, String user) {
    return space.chars().noneMatch(Character::isISOControl) && rights.mayViewSpace(user, space);
  }

  void requireSpaceWritable(String space, String user) {
    requireWritable(user);
    requireSpaceVisible(space, user);
    if (!rights.mayCreateIn(user, space)) {
      throw new Refusal(Reason.NOT_ALLOWED);
    }
  }
}
