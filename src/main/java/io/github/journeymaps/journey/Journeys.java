package io.github.journeymaps.journey;

import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Ids;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.store.Draft;
import io.github.journeymaps.store.Head;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapQuery;
import io.github.journeymaps.store.Stored;
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
  private final Gate gate;
  private final Owners owners;

  public Journeys(JourneyStore store, Rights rights) {
    this.store = store;
    this.rights = rights;
    this.gate = new Gate(store, rights);
    this.owners = new Owners(rights);
  }

  /** What lists know of a map; one statement. */
  public Head head(String id, String user) {
    return owners.outward(gate.visible(id, user));
  }

  /** The display name of the owner of a map whose head was given to somebody; null for nobody. */
  public String ownerName(Head head) {
    return head.owner() == null
        ? null
        : rights.named(head.owner()).map(Person::fullName).orElse(head.owner());
  }

  /**
   * The current map whose head was given to somebody, as all may know it who may see it: without
   * its origin. One more statement.
   */
  public JourneyMap map(Head head) {
    return Origins.without(now(head));
  }

  private JourneyMap now(Head head) {
    return owners.outward(store.map(head));
  }

  /** The map as it is now. */
  public Stored view(String id, String user) {
    Head head = head(id, user);
    return new Stored(head, document(head, user));
  }

  /** The map as it is now, for somebody who may edit it. */
  public Stored toEdit(String id, String user) {
    Head head = owners.outward(gate.editable(id, user));
    return new Stored(head, document(head, user));
  }

  /** The current document for whom the head was given to: with its origin, if that is for them. */
  public JourneyMap document(Head head, String user) {
    return gate.origins(user).outward(now(head));
  }

  /** The same as it was at a revision. */
  public JourneyMap document(Head head, long revision, String user) {
    return gate.origins(user).outward(at(head, revision));
  }

  /** The same as it was at a moment. */
  public JourneyMap document(Head head, Instant moment, String user) {
    return gate.origins(user).outward(at(head, moment));
  }

  /** A map whose head was given to somebody, as it was at a revision; without its origin. */
  public JourneyMap map(Head head, long revision) {
    return Origins.without(at(head, revision));
  }

  /** Somebody may have been quicker than this reader. */
  private JourneyMap at(Head head, long revision) {
    JourneyMap map = revision == head.revision() ? now(head) : past(head, revision);
    return map.revision() == revision ? map : past(head, revision);
  }

  private JourneyMap past(Head head, long revision) {
    return store
        .find(head.id(), revision)
        .map(owners::outward)
        .orElseThrow(() -> new Refusal(Reason.NO_REVISION, revision));
  }

  /** The day a revision was made of a map whose head was given to somebody: one row of its log. */
  public LocalDate day(Head head, long revision) {
    if (revision < 1 || revision > head.revision()) {
      throw new Refusal(Reason.NO_REVISION, revision);
    }
    return history(head, (int) (head.revision() - revision), 1).stream()
        .map(change -> LocalDate.ofInstant(change.at(), ZoneOffset.UTC))
        .findFirst()
        .orElseThrow(() -> new Refusal(Reason.NO_REVISION, revision));
  }

  /** A map whose head was given to somebody, as it was at a moment; without its origin. */
  public JourneyMap map(Head head, Instant moment) {
    return Origins.without(at(head, moment));
  }

  private JourneyMap at(Head head, Instant moment) {
    return store
        .find(head.id(), moment)
        .map(owners::outward)
        .orElseThrow(() -> new Refusal(Reason.NO_REVISION, moment));
  }

  /** Whether this user may edit a map whose head was given to them. */
  public boolean mayEdit(Head head, String user) {
    return user != null && !rights.isReadOnly() && gate.mayEdit(head, user);
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
    return create(map, gate.homeOn(page, user), user);
  }

  /**
   * A new map made on a page that is not saved yet: only its maker sees it until it is claimed.
   *
   * @param space the user must be allowed to make pages there
   */
  public Stored create(JourneyMap map, String space, String user) {
    return create(map, gate.homeIn(space, user), user);
  }

  private Stored create(JourneyMap map, Home home, String user) {
    Stored stored = store.create(owners.inward(map, null), home, user);
    JourneyMap made = gate.origins(user).outward(owners.outward(stored.map()));
    return new Stored(owners.outward(stored.head()), made);
  }

  /**
   * Gives a map that has no home page yet its first one. Nothing happens unless the page is saved,
   * a page, in the map's space, and the user made the map and has EDIT on the page: that somebody
   * knows a map's id gives them no right to it.
   *
   * @return whether the page is the map's home from now on
   */
  public boolean claim(String id, long page, String user) {
    if (user == null || rights.isReadOnly() || !Gate.isId(id)) {
      return false;
    }
    return store
        .head(Ids.of(id))
        .filter(head -> head.home().page() == null && !head.binned())
        .filter(head -> Gate.isMaker(head, user))
        .flatMap(head -> rights.page(page).filter(p -> mayBeHome(p, head, user)))
        .map(p -> store.claim(Ids.of(id), new Home(p.space(), p.id())))
        .orElse(false);
  }

  private boolean mayBeHome(SavedPage page, Head head, String user) {
    return page.isPage()
        && page.space().equals(head.home().space())
        && rights.mayEdit(user, page.id());
  }

  /**
   * Gives a map another home; EDIT on both. A map whose home page is gone for good gets one by an
   * administrator, and comes out of the bin.
   */
  public Head move(String id, long page, String user) {
    Head head = gate.movable(id, user);
    store.move(head.id(), gate.homeOn(page, user));
    if (head.binned()) {
      store.restore(head.id());
    }
    return head(id, user);
  }

  /**
   * Lets the maps that live on a page follow it: into another space, and into the bin when it is
   * gone for good. For jobs: nobody's rights are asked.
   */
  public void follow(long page) {
    boolean isGone = rights.isGone(page);
    String space = rights.page(page).map(SavedPage::space).orElse(null);
    for (Head head : store.list(livingOn(page))) {
      if (isGone) {
        store.bin(head.id());
      } else if (space != null && !space.equals(head.home().space())) {
        store.move(head.id(), new Home(space, page));
      }
    }
  }

  /** More live on no page; what is left over follows when the page is saved again. */
  private static MapQuery livingOn(long page) {
    var pages = List.of(page);
    return new MapQuery(List.of(), null, null, null, null, pages, false, null, 0, MOST_ON_A_PAGE);
  }

  /**
   * Applies edits, beside what others did meanwhile. Sent again, it changes nothing.
   *
   * @throws EditConflict when others got in the way
   * @throws Refusal TOO_OLD when it was made for a revision of long ago
   * @throws InvalidMap when an op cannot be applied, or the request did something else before
   */
  public Edited edit(String id, EditRequest mine, String user) {
    Head head = gate.editable(id, user);
    Edited edited =
        store
            .request(head.id(), mine.request())
            .map(change -> edited(head, mine.seen(), Editing.same(mine, user, change)))
            .orElseGet(() -> keep(head, mine, user));
    return new Edited(
        edited.before(), edited.after(), gate.origins(user).outward(edited.changes()));
  }

  private Edited keep(Head head, EditRequest mine, String user) {
    var editing = new Editing(mine, user, owners, gate.origins(user));
    try {
      Change change = store.update(head.id(), editing);
      return change.revision() == editing.after().revision()
          ? edited(head, mine.seen(), editing, change)
          : edited(head, mine.seen(), Editing.same(mine, user, change));
    } catch (Editing.Repeated e) {
      return edited(head, mine.seen(), Editing.same(mine, user, e.change()));
    }
  }

  private Edited edited(Head head, long seen, Editing editing, Change change) {
    var since = new ArrayList<>(editing.since());
    since.removeIf(c -> c.revision() <= seen);
    since.add(change);
    JourneyMap before = editing.before();
    return new Edited(
        before.revision() == seen ? owners.outward(before) : past(head, seen),
        owners.outward(editing.after()),
        owners.outward(since));
  }

  /** The answer that the request had when it was kept; of long ago only what it did itself. */
  private Edited edited(Head head, long seen, Change change) {
    long before = Math.max(1, Math.min(seen, change.revision() - 1));
    if (change.revision() - before > Editing.MOST_BEHIND) {
      before = change.revision() - 1;
    }
    var since = owners.outward(store.changes(head.id(), before, change.revision()));
    return new Edited(past(head, before), past(head, change.revision()), since);
  }

  /**
   * Puts another document in the place of a map's.
   *
   * @param expected the revision that is to be replaced; null for whatever stands there
   * @throws Refusal STALE when the map is at another revision
   */
  public Stored replace(String id, Long expected, JourneyMap map, String user) {
    Head head = gate.editable(id, user);
    return replace(head, expected, map, user);
  }

  private Stored replace(Head head, Long expected, JourneyMap map, String user) {
    store.update(
        head.id(),
        (stored, log) -> {
          long now = stored.map().revision();
          if (expected != null && expected != now) {
            throw new Refusal(Reason.STALE, expected, now);
          }
          JourneyMap whole = gate.origins(user).inward(map, stored.map());
          JourneyMap next = owners.inward(whole, stored.map()).as(head.id(), now + 1);
          String request = UUID.randomUUID().toString();
          return new Draft(next, request, request, user, List.of(), List.of(), true);
        });
    return view(head.id(), user);
  }

  /** Makes the map what it was at a revision, as its next revision. */
  public Stored revert(String id, long revision, String user) {
    Head head = gate.editable(id, user);
    return replace(head, null, past(head, requireRevision(head, revision)), user);
  }

  private static long requireRevision(Head head, long revision) {
    if (revision < 1 || revision > head.revision()) {
      var args = List.of("" + revision, "1", "" + head.revision());
      throw new InvalidMap(List.of(new Problem("out-of-range", "revision", args)));
    }
    return revision;
  }

  /** Puts a map into the bin; in it already: nothing happens. */
  public void bin(String id, String user) {
    Head head = gate.editableOrBinned(id, user);
    if (!head.binned()) {
      store.bin(head.id());
    }
  }

  /** Takes a map out of the bin; not in it: nothing happens. */
  public Head restore(String id, String user) {
    Head head = gate.editableOrBinned(id, user);
    if (gate.isOrphan(head)) {
      throw new Refusal(Reason.HOME_GONE);
    }
    if (head.binned()) {
      store.restore(head.id());
    }
    return head(id, user);
  }

  /** Deletes a map that lies in the bin, for good; it was this one. */
  public Head delete(String id, String user) {
    Head head = gate.editableOrBinned(id, user);
    if (!head.binned()) {
      throw new Refusal(Reason.NOT_IN_BIN);
    }
    store.delete(head.id(), user);
    return head;
  }

  /** What happened to a map whose head was given to that user, after a revision, oldest first. */
  public List<Change> changes(Head head, long since, String user) {
    return gate.origins(user).outward(since(head, since));
  }

  private List<Change> since(Head head, long revision) {
    return owners.outward(store.changes(head.id(), revision));
  }

  /** The revisions of a map whose head was given to somebody, newest first. */
  public List<Change> history(Head head, int start, int limit) {
    return store.history(head.id(), start, limit);
  }

  /** The named revisions of a map whose head was given to somebody, newest first. */
  public List<Version> versions(Head head, int start, int limit) {
    return store.versions(head.id(), start, limit);
  }

  /** Those of some entries of its history that have a name, by revision. */
  public Map<Long, String> names(Head head, List<Change> history) {
    var revisions = history.stream().mapToLong(Change::revision).summaryStatistics();
    return history.isEmpty()
        ? Map.of()
        : store.named(head.id(), revisions.getMin(), revisions.getMax()).stream()
            .collect(Collectors.toMap(Version::revision, Version::name, (one, other) -> one));
  }

  /**
   * Names a revision.
   *
   * @param revision null for the current one
   */
  public Version name(String id, Long revision, String name, String user) {
    Head head = gate.editable(id, user);
    long named = revision == null ? head.revision() : requireRevision(head, revision);
    return store.name(head.id(), named, name, user);
  }
}
