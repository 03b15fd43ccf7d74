package com.atlassian.confluence.api.service.accessmode;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
public interface AccessModeService {
  boolean isReadOnlyAccessModeEnabled();
}
