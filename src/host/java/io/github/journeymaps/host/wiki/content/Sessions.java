package io.github.journeymaps.host.wiki.content;

/**
 * The database sessions of threads, as the product's persistence has them: a request has one, and
 * so has a transaction. What is loaded in one can be asked for its parts while that one is open;
 * without one, nothing that has parts can be asked.
 */
public final class Sessions {
  private final ThreadLocal<Session> current = new ThreadLocal<>();

  /** What is open from now on. */
  public interface Open extends AutoCloseable {
    @Override
    void close();
  }

  /** One of them. */
  public static final class Session {
    private volatile boolean closed;

    private Session() {}
  }

  /** There is no session for what is asked. */
  public static final class NoSession extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NoSession(String what) {
      super("Could not load " + what + ": no session, or the session is closed");
    }
  }

  /** Opens one for this thread, or joins the one that it has. */
  public Open open() {
    if (current.get() != null) {
      return () -> {};
    }
    Session mine = new Session();
    current.set(mine);
    return () -> {
      mine.closed = true;
      current.remove();
    };
  }

  /** That of this thread; null for none. */
  public Session current() {
    return current.get();
  }

  /**
   * For what needs one, whichever it is.
   *
   * @throws NoSession on a thread without one
   */
  public void require(String what) {
    load(current.get(), what);
  }

  /**
   * For a part of what was loaded in a session.
   *
   * @param session null for what was loaded without one
   * @throws NoSession when it is not open any more
   */
  public static void load(Session session, String what) {
    if (session == null || session.closed) {
      throw new NoSession(what);
    }
  }
}
