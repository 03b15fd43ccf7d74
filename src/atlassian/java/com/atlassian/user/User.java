package com.atlassian.user;

import java.security.Principal;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public interface User extends Principal {
  @Override
  String getName();

  String getFullName();

  String getEmail();
}
