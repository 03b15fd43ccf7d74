package com.atlassian.user;

import evidence.Seen;
import java.security.Principal;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("BootstrapAPI, Confluence 10.2.15")
public interface User extends Principal {
  @Seen("BootstrapAPI, Confluence 10.2.15")
  @Override
  String getName();

  @Seen("BootstrapAPI, Confluence 10.2.15")
  String getFullName();

  String getEmail();
}
