package com.atlassian.applinks.api;

import evidence.Seen;
import java.io.Serializable;

/** Signature after the Application Links source (3.x, Apache 2.0). */
@Seen("Application Links, source 3.x")
public class ApplicationId implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;

  public ApplicationId(String id) {
    this.id = id;
  }

  @Seen("Application Links, source 3.x")
  public String get() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApplicationId && ((ApplicationId) other).id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
