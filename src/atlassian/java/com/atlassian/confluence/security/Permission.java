package com.atlassian.confluence.security;

import evidence.Seen;

/** Signature after the Confluence Javadoc (8.8 to 10.1). */
@Seen("Slack integration, Confluence 10.0.1")
public class Permission {
  @Seen("Slack integration, Confluence 10.0.1")
  public static final Permission VIEW = new Permission("VIEW");

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  public static final Permission EDIT = new Permission("EDIT");

  public static final Permission EXPORT = new Permission("EXPORT");
  public static final Permission REMOVE = new Permission("REMOVE");
  public static final Permission SET_PERMISSIONS = new Permission("SET_PERMISSIONS");
  public static final Permission ADMINISTER = new Permission("ADMINISTER");
  private final String name;

  private Permission(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
