package com.atlassian.sal.api.user;

import java.io.Serializable;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
public final class UserKey implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String value;

  public UserKey(String value) {
    this.value = value;
  }

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
