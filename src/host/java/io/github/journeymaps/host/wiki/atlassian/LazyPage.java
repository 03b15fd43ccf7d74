package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.core.Versioned;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import io.github.journeymaps.host.wiki.content.Sessions;
import io.github.journeymaps.host.wiki.content.Sessions.Session;

/** A page whose parts are there only while its session is open. */
final class LazyPage extends Page {
  private final Session session;

  /**
   * @param session null for none
   */
  LazyPage(Session session) {
    this.session = session;
  }

  private void load(String part) {
    Sessions.load(session, part + " of page " + getId());
  }

  @Override
  public Space getSpace() {
    load("the space");
    return super.getSpace();
  }

  @Override
  public String getSpaceKey() {
    load("the space");
    return super.getSpaceKey();
  }

  @Override
  public String getBodyAsString() {
    load("the body");
    return super.getBodyAsString();
  }

  @Override
  public Page getParent() {
    load("the parent");
    return super.getParent();
  }

  @Override
  public Versioned getLatestVersion() {
    if (!isLatestVersion()) {
      load("the latest version");
    }
    return super.getLatestVersion();
  }
}
