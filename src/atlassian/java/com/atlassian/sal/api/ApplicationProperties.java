package com.atlassian.sal.api;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
public interface ApplicationProperties {
  String getBaseUrl(UrlMode mode);

  String getDisplayName();

  String getPlatformId();

  String getVersion();

  String getBuildNumber();
}
