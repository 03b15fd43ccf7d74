package io.github.journeymaps.host.container.services;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;

/** Whether the site is in read-only mode; switched by {@code PUT /rest/host/access-mode}. */
public final class AccessMode implements AccessModeService {
  private volatile boolean readOnly;

  @Override
  public boolean isReadOnlyAccessModeEnabled() {
    return readOnly;
  }

  public void setReadOnly(boolean readOnly) {
    this.readOnly = readOnly;
  }
}
