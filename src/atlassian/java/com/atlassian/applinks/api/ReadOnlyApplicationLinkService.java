package com.atlassian.applinks.api;

import evidence.Assumed;
import evidence.Seen;

/**
 * Signature after the Application Links Javadoc (5.2 to 9.0); unlike {@code ApplicationLinkService}
 * it throws no checked exception.
 */
@Assumed("Javadoc 5.2 to 9.0 has it; that Confluence offers it to plugins is not seen")
public interface ReadOnlyApplicationLinkService {
  @Seen("Application Links Javadoc 5.2 to 9.0")
  Iterable<ReadOnlyApplicationLink> getApplicationLinks();

  @Seen("Application Links Javadoc 5.2 to 9.0")
  Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

  /** Null when there is none. */
  ReadOnlyApplicationLink getApplicationLink(ApplicationId id);

  /** Null when there is none. */
  ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
