package com.atlassian.applinks.api;

import com.atlassian.applinks.api.auth.AuthenticationProvider;
import evidence.Seen;
import java.net.URI;

/** Signature after the Application Links Javadoc (5.2 to 9.0). */
@Seen("Application Links Javadoc 5.2 to 9.0")
public interface ReadOnlyApplicationLink {
  @Seen("Application Links Javadoc 5.2 to 9.0")
  ApplicationId getId();

  ApplicationType getType();

  @Seen("Application Links Javadoc 5.2 to 9.0")
  String getName();

  /** Where people find it. */
  @Seen("Application Links Javadoc 5.2 to 9.0")
  URI getDisplayUrl();

  /** Where requests go. */
  @Seen("Application Links Javadoc 5.2 to 9.0")
  URI getRpcUrl();

  @Seen("Application Links Javadoc 5.2 to 9.0")
  boolean isPrimary();

  boolean isSystem();

  /**
   * Asks in the name of the user of this thread, or, where the link is only set up so, in that of
   * one account for everybody.
   */
  @Seen("Application Links Javadoc 5.2 to 9.0")
  ApplicationLinkRequestFactory createAuthenticatedRequestFactory();

  /** The same, but in no other name: null where the link is not set up for that. */
  @Seen("Application Links Javadoc 5.2 to 9.0")
  ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();

  /** Null where the link is not set up for this way. */
  @Seen("Application Links Javadoc 5.2 to 9.0")
  ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
      Class<? extends AuthenticationProvider> providerClass);
}
