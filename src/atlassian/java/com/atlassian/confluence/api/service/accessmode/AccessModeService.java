package com.atlassian.confluence.api.service.accessmode;

import evidence.Assumed;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Assumed("named in the developer pages on read-only mode; no caller seen")
public interface AccessModeService {
  @Assumed("named in the developer pages on read-only mode; no caller seen")
  boolean isReadOnlyAccessModeEnabled();
}
