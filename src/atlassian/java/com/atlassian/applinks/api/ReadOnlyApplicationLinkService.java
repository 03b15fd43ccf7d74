package com.atlassian.applinks.api;

/**
 * Signature after the Application Links Javadoc (5.2 to 9.0); unlike {@code ApplicationLinkService}
 * it throws no checked exception.
 */
public interface ReadOnlyApplicationLinkService {
  Iterable<ReadOnlyApplicationLink> getApplicationLinks();

  Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

  /** Null when there is none. */
  ReadOnlyApplicationLink getApplicationLink(ApplicationId id);

  /** Null when there is none. */
  ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
