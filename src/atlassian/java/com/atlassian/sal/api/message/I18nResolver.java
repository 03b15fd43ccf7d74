package com.atlassian.sal.api.message;

import evidence.Seen;
import java.io.Serializable;
import java.util.Locale;

/**
 * Signature after the SAL source (2011, BSD) and newer Javadoc. A key without a text comes back as
 * it is.
 */
@Seen("SAL Javadoc 3.0.0; Slack integration, Confluence 10.0.1")
public interface I18nResolver {
  String getRawText(String key);

  @Seen("SAL Javadoc 3.0.0")
  String getText(String key);

  @Seen("SAL Javadoc 3.0.0")
  String getText(String key, Serializable... arguments);

  @Seen("SAL Javadoc 3.0.0")
  String getText(Locale locale, String key);

  @Seen("SAL Javadoc 3.0.0")
  String getText(Locale locale, String key, Serializable... arguments);
}
