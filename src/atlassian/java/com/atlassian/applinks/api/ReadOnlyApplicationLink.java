package com.atlassian.applinks.api;

import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;

/** Signature after the Application Links Javadoc (5.2 to 9.0). */
public interface ReadOnlyApplicationLink {
  ApplicationId getId();

  ApplicationType getType();

  String getName();

  /** Where people find it. */
  URI getDisplayUrl();

  /** Where requests go. */
  URI getRpcUrl();

  boolean isPrimary();

  boolean isSystem();

  /**
   * Asks in the name of the user of this thread, or, where the link is only set up so, in that of
   * one account for everybody.
   */
  ApplicationLinkRequestFactory createAuthenticatedRequestFactory();

  /** The same, but in no other name: null where the link is not set up for that. */
  ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();

  /** Null where the link is not set up for this way. */
  ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
      Class<? extends AuthenticationProvider> providerClass);
}
