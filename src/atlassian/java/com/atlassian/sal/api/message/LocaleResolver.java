package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
public interface LocaleResolver {
  Locale getLocale();

  Locale getLocale(UserKey userKey);
}
