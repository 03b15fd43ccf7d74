package io.github.journeymaps.outside;

import io.github.journeymaps.host.Host;
import io.github.journeymaps.host.HostOptions;
import java.net.URI;
import org.junit.Assume;

/**
 * The Confluence that tests talk to: the one at {@code -Dconfluence.url}, else a stand-in with the
 * demo content, started once in a JVM. It has the users admin, editor, viewer and outsider, whose
 * passwords are their names, and the spaces DEMO, OPEN and SECRET.
 */
public final class Site {
  private static final String GIVEN = System.getProperty("confluence.url");
  private static final String GIVEN_JIRA = System.getProperty("jira.url");

  private static Host host;

  private Site() {}

  /** With the context path, without a slash at its end. */
  public static synchronized URI url() {
    if (GIVEN != null) {
      return URI.create(GIVEN.replaceAll("/+$", ""));
    }
    return host().url();
  }

  /**
   * The Jira that it is linked to, with the context path, without a slash at its end: the one at
   * {@code -Djira.url}, else the stand-in's. A test is left out where neither is there.
   */
  public static synchronized URI jira() {
    if (GIVEN_JIRA != null) {
      return URI.create(GIVEN_JIRA.replaceAll("/+$", ""));
    }
    Assume.assumeTrue("-Djira.url says which Jira the site is linked to", GIVEN == null);
    return host().jiraUrl();
  }

  private static Host host() {
    if (host == null) {
      host = started();
      Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop the site"));
    }
    return host;
  }

  private static Host started() {
    try {
      return Host.start(HostOptions.forTests().withDemo());
    } catch (Exception e) {
      throw new IllegalStateException("the stand-in does not start: " + e.getMessage(), e);
    }
  }

  /** The stand-in itself, for what no URL tells; tests of a real Confluence are left out. */
  public static synchronized Host standIn() {
    Assume.assumeTrue("only the stand-in can be looked into", GIVEN == null);
    return host();
  }

  /** Somebody who visits it; null is anonymous. */
  public static Visitor as(String user) {
    return new Visitor(url(), user);
  }

  public static Visitor editor() {
    return as("editor");
  }

  /** Switches the read-only mode; a test is left out where no URL does that. */
  public static void readOnly(boolean on) {
    var reply = as("admin").put("/rest/host/access-mode", "{\"readOnly\":" + on + "}");
    Assume.assumeTrue("the read-only mode can be switched", reply.status() != 404);
    reply.expect(200);
  }

  /** Starts what tests start, for people to look at. */
  public static void main(String[] arguments) throws InterruptedException {
    System.out.println(url());
    System.out.println(jira());
    Thread.currentThread().join();
  }
}
