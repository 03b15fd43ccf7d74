package com.atlassian.sal.api.user;

import evidence.Seen;
import java.io.Serializable;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
@Seen("Slack integration, Confluence 10.0.1")
public final class UserKey implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String value;

  @Seen("Slack integration, Confluence 10.0.1")
  public UserKey(String value) {
    this.value = value;
  }

  @Seen("Slack integration, Confluence 10.0.1")
  public String getStringValue() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserKey && ((UserKey) other).value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
