package io.github.journeymaps.store.ao;

import io.github.journeymaps.journey.ListedFigures;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.LinkStore;
import io.github.journeymaps.store.PersonaLibrary;
import io.github.journeymaps.store.Presence;
import io.github.journeymaps.store.TalkStore;
import java.util.List;
import net.java.ao.Query;

/** The real store on H2, for tests of those who use it. */
public final class Stores {
  private static final Database H2 = Database.h2();

  private Stores() {}

  public static JourneyStore journeys() {
    return new AoJourneyStore(H2.ao(), new ListedFigures());
  }

  public static PersonaLibrary personas() {
    return new AoPersonaLibrary(H2.ao());
  }

  public static TalkStore talk() {
    return new AoTalkStore(H2.ao());
  }

  public static LinkStore links() {
    return new AoLinkStore(H2.ao());
  }

  /** What is kept of an issue on cards, the oldest first. */
  public static List<CardIssue> rows(IssueLink link) {
    return rows(H2, link);
  }

  static List<CardIssue> rows(Database database, IssueLink link) {
    var where = Query.select().where("ISSUE_KEY = ? AND SERVER_ID = ?", link.key(), link.server());
    return new AoLinkStore(database.ao()).find(where.order("ID ASC"));
  }

  public static Presence presence() {
    return new AoPresence(H2.ao());
  }

  /** The SQL that some work runs. */
  public static List<String> statements(Runnable work) {
    return H2.statements(work);
  }
}
