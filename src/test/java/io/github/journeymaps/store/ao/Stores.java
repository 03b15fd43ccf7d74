package io.github.journeymaps.store.ao;

import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.LinkStore;
import io.github.journeymaps.store.PersonaLibrary;
import io.github.journeymaps.store.Presence;
import io.github.journeymaps.store.TalkStore;
import java.util.List;

/** The real store on H2, for tests of those who use it. */
public final class Stores {
  private static final Database H2 = Database.all().get(0);

  private Stores() {}

  public static JourneyStore journeys() {
    return new AoJourneyStore(H2.ao());
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

  public static Presence presence() {
    return new AoPresence(H2.ao());
  }

  /** The SQL that some work runs. */
  public static List<String> statements(Runnable work) {
    return H2.statements(work);
  }
}
