package com.atlassian.applinks.api;

import evidence.Seen;
import java.net.URI;

/**
 * Signature after the Application Links source (3.x, Apache 2.0). Both are null where there is no
 * such page.
 */
@Seen("Application Links, source 3.x")
public interface AuthorisationURIGenerator {
  @Seen("Application Links, source 3.x")
  URI getAuthorisationURI();

  /**
   * @param callback where the browser is sent afterwards
   */
  URI getAuthorisationURI(URI callback);
}
