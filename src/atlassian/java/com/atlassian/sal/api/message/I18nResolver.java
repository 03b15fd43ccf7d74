package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * Signature after the SAL source (2011, BSD) and newer Javadoc. A key without a text comes back as
 * it is.
 */
public interface I18nResolver {
  String getRawText(String key);

  String getText(String key);

  String getText(String key, Serializable... arguments);

  String getText(Locale locale, String key);

  String getText(Locale locale, String key, Serializable... arguments);
}
