package io.github.journeymaps.host;

import io.github.journeymaps.host.api.StartupException;
import java.util.concurrent.CountDownLatch;

/** Starts the stand-in for people: prints the address and runs until Ctrl-C. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws Exception {
    try {
      Host host = Host.start(HostOptions.ofSystem());
      Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
      System.out.println();
      System.out.println("Journey Maps runs at " + host.url() + "/display/DEMO/Hospital+stay");
      System.out.println("The Jira it is linked to runs at " + host.jiraUrl());
      System.out.println(
          "Users of both: admin, editor, viewer, outsider; each one's password is the name. Ctrl-C stops it.");
      new CountDownLatch(1).await();
    } catch (StartupException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
