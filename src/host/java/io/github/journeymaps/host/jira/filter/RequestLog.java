package io.github.journeymaps.host.jira.filter;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The REST requests that came, the latest 10,000 of them. Safe for threads. */
public final class RequestLog {
  private static final int MOST = 10_000;

  private final Deque<Entry> entries = new ArrayDeque<>();
  private long next;

  synchronized Entry add(String method, String path, String query, String user, String body) {
    Entry entry = new Entry(next++, Instant.now().toString(), method, path, query, user, body);
    entries.add(entry);
    if (entries.size() > MOST) {
      entries.remove();
    }
    return entry;
  }

  /** Those with this number or a higher one. */
  public synchronized List<Entry> since(long number) {
    return entries.stream().filter(entry -> entry.number >= number).toList();
  }

  /** The number that the next request will have. */
  public synchronized long next() {
    return next;
  }

  /** Numbers go on. */
  public synchronized void clear() {
    entries.clear();
  }

  /** A request. */
  public static final class Entry {
    public final long number;
    public final String at;
    public final String method;
    public final String path;
    public final String query;
    public final String user;

    /** Empty for none. */
    public final String body;

    private volatile int status;

    Entry(
        long number,
        String at,
        String method,
        String path,
        String query,
        String user,
        String body) {
      this.number = number;
      this.at = at;
      this.method = method;
      this.path = path;
      this.query = query;
      this.user = user;
      this.body = body;
    }

    void answered(int with) {
      status = with;
    }

    /** 0 as long as there is no answer. */
    public int status() {
      return status;
    }
  }
}
