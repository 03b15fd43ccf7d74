package io.github.journeymaps.journey;

import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Ids;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.store.AppliedChange;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapQuery;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.Sender;
import io.github.journeymaps.store.Stored;
import io.github.journeymaps.store.UpdateResult;
import io.github.journeymaps.store.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that people do with one map. Every method asks first whether this user may; {@link
 * Refusal} says no. A map that the user may not see is refused exactly like one that is not there.
 * Safe for threads.
 */
public final class Journeys {
  private static final int MOST_ON_A_PAGE = 10_000;

  private final JourneyStore store;
  private final Rights rights;
  private final MapAccess access;
  private final Owners owners;

  public Journeys(JourneyStore store, Rights rights) {
    this.store = store;
    this.rights = rights;
    this.access = new MapAccess(store, rights);
    this.owners = new Owners(rights);
  }

  /** What lists know of a map; one statement. */
  public MapSummary summary(String id, String user) {
    return owners.toNames(access.visible(id, user));
  }

  /** The display name of the owner of a map whose head was given to somebody; null for nobody. */
  public String ownerName(MapSummary summary) {
    return summary.owner() == null
        ? null
        : rights.named(summary.owner()).map(Person::fullName).orElse(summary.owner());
  }

  /**
   * The current map whose head was given to somebody, as all may know it who may see it: without
   * its origin. One more statement.
   */
  public JourneyMap map(MapSummary summary) {
    return Origins.without(now(summary));
  }

  private JourneyMap now(MapSummary summary) {
    return owners.toNames(store.map(summary));
  }

  /** The map as it is now. */
  public Stored view(String id, String user) {
    MapSummary summary = summary(id, user);
    return new Stored(summary, document(summary, user));
  }

  /** The map as it is now, for somebody who may edit it. */
  public Stored toEdit(String id, String user) {
    MapSummary summary = owners.toNames(access.editable(id, user));
    return new Stored(summary, document(summary, user));
  }

  /** The current document for whom the head was given to: with its origin, if that is for them. */
  public JourneyMap document(MapSummary summary, String user) {
    return access.origins(user).shown(now(summary));
  }

  /** The same as it was at a revision. */
  public JourneyMap document(MapSummary summary, long revision, String user) {
    return access.origins(user).shown(at(summary, revision));
  }

  /** The same as it was at a moment. */
  public JourneyMap document(MapSummary summary, Instant moment, String user) {
    return access.origins(user).shown(at(summary, moment));
  }

  /** A map whose head was given to somebody, as it was at a revision; without its origin. */
  public JourneyMap map(MapSummary summary, long revision) {
    return Origins.without(at(summary, revision));
  }

  /** Somebody may have been quicker than this reader. */
  private JourneyMap at(MapSummary summary, long revision) {
    JourneyMap map = revision == summary.revision() ? now(summary) : past(summary, revision);
    return map.revision() == revision ? map : past(summary, revision);
  }

  private JourneyMap past(MapSummary summary, long revision) {
    return store
        .find(summary.id(), revision)
        .map(owners::toNames)
        .orElseThrow(() -> new Refusal(Reason.NO_REVISION, revision));
  }

  /** The day a revision was made of a map whose head was given to somebody: one row of its log. */
  public LocalDate day(MapSummary summary, long revision) {
    if (revision < 1 || revision > summary.revision()) {
      throw new Refusal(Reason.NO_REVISION, revision);
    }
    return history(summary, (int) (summary.revision() - revision), 1).stream()
        .map(change -> LocalDate.ofInstant(change.at(), ZoneOffset.UTC))
        .findFirst()
        .orElseThrow(() -> new Refusal(Reason.NO_REVISION, revision));
  }

  /** A map whose head was given to somebody, as it was at a moment; without its origin. */
  public JourneyMap map(MapSummary summary, Instant moment) {
    return Origins.without(at(summary, moment));
  }

  private JourneyMap at(MapSummary summary, Instant moment) {
    return store
        .find(summary.id(), moment)
        .map(owners::toNames)
        .orElseThrow(() -> new Refusal(Reason.NO_REVISION, moment));
  }

  /** Whether this user may edit a map whose head was given to them. */
  public boolean mayEdit(MapSummary summary, String user) {
    return user != null && !rights.isReadOnly() && access.mayEdit(summary, user);
  }

  /** Whether this user may make maps whose home is that page. */
  public boolean mayBegin(long page, String user) {
    return user != null
        && !rights.isReadOnly()
        && rights.page(page).filter(p -> p.isPage() && rights.mayEdit(user, page)).isPresent();
  }

  /**
   * A new map.
   *
   * @param map its id and revision do not count; owners by user name
   * @param page its home: the user must have EDIT there
   */
  public Stored create(JourneyMap map, long page, String user) {
    return create(map, access.homeOn(page, user), user);
  }

  /**
   * A new map made on a page that is not saved yet: only its maker sees it until it is claimed.
   *
   * @param space the user must be allowed to make pages there
   */
  public Stored create(JourneyMap map, String space, String user) {
    return create(map, access.homeIn(space, user), user);
  }

  private Stored create(JourneyMap map, Home home, String user) {
    Stored stored = store.create(owners.toKeys(map, null), home, user);
    JourneyMap made = access.origins(user).shown(owners.toNames(stored.map()));
    return new Stored(owners.toNames(stored.summary()), made);
  }

  /**
   * Gives a map that has no home page yet its first one. Nothing happens unless the page is saved,
   * a page, in the map's space, and the user made the map and has EDIT on the page: that somebody
   * knows a map's id gives them no right to it.
   *
   * @return whether the page is the map's home from now on
   */
  public boolean claim(String id, long page, String user) {
    if (user == null || rights.isReadOnly() || !MapAccess.isId(id)) {
      return false;
    }
    return store
        .summary(Ids.of(id))
        .filter(summary -> summary.home().page() == null && !summary.binned())
        .filter(summary -> MapAccess.isMaker(summary, user))
        .flatMap(summary -> rights.page(page).filter(p -> mayBeHome(p, summary, user)))
        .map(p -> store.claim(Ids.of(id), new Home(p.space(), p.id())))
        .orElse(false);
  }

  private boolean mayBeHome(SavedPage page, MapSummary summary, String user) {
    return page.isPage()
        && page.space().equals(summary.home().space())
        && rights.mayEdit(user, page.id());
  }

  /**
   * Gives a map another home; EDIT on both. A map whose home page is gone for good gets one by an
   * administrator, and comes out of the bin.
   */
  public MapSummary move(String id, long page, String user) {
    MapSummary summary = access.movable(id, user);
    store.move(summary.id(), access.homeOn(page, user));
    if (summary.binned()) {
      store.restore(summary.id());
    }
    return summary(id, user);
  }

  /**
   * Lets the maps that live on a page follow it: into another space, and into the bin when it is
   * gone for good. For jobs: nobody's rights are asked.
   */
  public void follow(long page) {
    boolean isGone = rights.isGone(page);
    String space = rights.page(page).map(SavedPage::space).orElse(null);
    for (MapSummary summary : store.list(livingOn(page))) {
      if (isGone) {
        store.bin(summary.id());
      } else if (space != null && !space.equals(summary.home().space())) {
        store.move(summary.id(), new Home(space, page));
      }
    }
  }

  /** More live on no page; what is left over follows when the page is saved again. */
  private static MapQuery livingOn(long page) {
    return MapQuery.rows(0, MOST_ON_A_PAGE).withPages(List.of(page));
  }

  /**
   * Applies edits to a map whose head was given to that user, beside what others did meanwhile.
   * Sent again, it changes nothing.
   *
   * @throws EditConflict when others got in the way
   * @throws Refusal TOO_OLD when it was made for a revision of long ago
   * @throws InvalidMap when an op cannot be applied, or the request did something else before
   */
  public EditResult edit(MapSummary summary, EditRequest mine, String user) {
    access.requireEditable(summary, user);
    Origins origins = access.origins(user);
    var editing = new Editing(mine, user, owners, origins);
    EditResult result =
        store
            .request(summary.id(), mine.request())
            .map(change -> answerAgain(summary, editing, change))
            .orElseGet(() -> apply(summary, editing));
    return new EditResult(result.before(), result.after(), origins.shown(result.changes()));
  }

  private EditResult apply(MapSummary summary, Editing editing) {
    UpdateResult result =
        store.update(
            summary.id(),
            (now, log) -> {
              access.requireStillEditable(summary, now.summary(), editing.user());
              return editing.decide(now, log);
            });
    return result instanceof AppliedChange applied
        ? answer(summary, editing.mine().seen(), applied)
        : answerAgain(summary, editing, result.change());
  }

  private EditResult answer(MapSummary summary, long seen, AppliedChange applied) {
    var since = new ArrayList<>(applied.since());
    since.removeIf(c -> c.revision() <= seen);
    since.add(applied.change());
    JourneyMap before = applied.before();
    return new EditResult(
        before.revision() == seen ? owners.toNames(before) : past(summary, seen),
        owners.toNames(applied.after()),
        owners.toNames(since));
  }

  /** The answer that the request had when it was kept; of long ago only what it did itself. */
  private EditResult answerAgain(MapSummary summary, Editing editing, Change kept) {
    long revision = editing.requireSame(kept).revision();
    long before = Math.max(1, Math.min(editing.mine().seen(), revision - 1));
    if (revision - before > Editing.MOST_BEHIND) {
      before = revision - 1;
    }
    var since = owners.toNames(store.changes(summary.id(), before, revision));
    return new EditResult(past(summary, before), past(summary, revision), since);
  }

  /**
   * Puts another document in the place of a map's.
   *
   * @param expected the revision that is to be replaced; null for whatever stands there
   * @throws Refusal STALE when the map is at another revision
   */
  public Stored replace(String id, Long expected, JourneyMap map, String user) {
    return put(access.editable(id, user), expected, map, user);
  }

  private Stored put(MapSummary summary, Long expected, JourneyMap map, String user) {
    store.update(
        summary.id(),
        (now, log) -> {
          requireExpected(expected, now.map().revision());
          JourneyMap whole = access.origins(user).kept(map, now.map());
          String request = UUID.randomUUID().toString();
          return NewRevision.replacing(
              owners.toKeys(whole, now.map()), new Sender(request, request, user));
        });
    return view(summary.id(), user);
  }

  private static void requireExpected(Long expected, long now) {
    if (expected != null && expected != now) {
      throw new Refusal(Reason.STALE, expected, now);
    }
  }

  /** Makes the map what it was at a revision, as its next revision. */
  public Stored revert(String id, long revision, String user) {
    MapSummary summary = access.editable(id, user);
    return put(summary, null, past(summary, requireRevision(summary, revision)), user);
  }

  private static long requireRevision(MapSummary summary, long revision) {
    if (revision < 1 || revision > summary.revision()) {
      var args = List.of("" + revision, "1", "" + summary.revision());
      throw new InvalidMap(List.of(new Problem("out-of-range", "revision", args)));
    }
    return revision;
  }

  /** Puts a map into the bin; in it already: nothing happens. */
  public void bin(String id, String user) {
    MapSummary summary = access.editableOrBinned(id, user);
    if (!summary.binned()) {
      store.bin(summary.id());
    }
  }

  /** Takes a map out of the bin; not in it: nothing happens. */
  public MapSummary restore(String id, String user) {
    MapSummary summary = access.editableOrBinned(id, user);
    if (access.isOrphan(summary)) {
      throw new Refusal(Reason.HOME_GONE);
    }
    if (summary.binned()) {
      store.restore(summary.id());
    }
    return summary(id, user);
  }

  /** Deletes a map that lies in the bin, for good; it was this one. */
  public MapSummary delete(String id, String user) {
    MapSummary summary = access.editableOrBinned(id, user);
    if (!summary.binned()) {
      throw new Refusal(Reason.NOT_IN_BIN);
    }
    store.delete(summary.id(), user);
    return summary;
  }

  /** What happened to a map whose head was given to that user, after a revision, oldest first. */
  public List<Change> changes(MapSummary summary, long since, String user) {
    return access.origins(user).shown(since(summary, since));
  }

  private List<Change> since(MapSummary summary, long revision) {
    return owners.toNames(store.changes(summary.id(), revision));
  }

  /** The revisions of a map whose head was given to somebody, newest first. */
  public List<Change> history(MapSummary summary, int start, int limit) {
    return store.history(summary.id(), start, limit);
  }

  /** The named revisions of a map whose head was given to somebody, newest first. */
  public List<Version> versions(MapSummary summary, int start, int limit) {
    return store.versions(summary.id(), start, limit);
  }

  /** Those of some entries of its history that have a name, by revision. */
  public Map<Long, String> names(MapSummary summary, List<Change> history) {
    var revisions = history.stream().mapToLong(Change::revision).summaryStatistics();
    return history.isEmpty()
        ? Map.of()
        : store.named(summary.id(), revisions.getMin(), revisions.getMax()).stream()
            .collect(Collectors.toMap(Version::revision, Version::name, (one, other) -> one));
  }

  /**
   * Names a revision.
   *
   * @param revision null for the current one
   */
  public Version name(String id, Long revision, String name, String user) {
    MapSummary summary = access.editable(id, user);
    long named = revision == null ? summary.revision() : requireRevision(summary, revision);
    return store.name(summary.id(), named, name, user);
  }
}
