package com.atlassian.sal.api;

import evidence.Seen;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
@Seen("Bamboo Javadoc 10.0, its implementation; Slack integration, Confluence 10.0.1")
public interface ApplicationProperties {
  @Seen("Bamboo Javadoc 10.0, its implementation")
  String getBaseUrl(UrlMode mode);

  String getDisplayName();

  String getPlatformId();

  String getVersion();

  String getBuildNumber();
}
