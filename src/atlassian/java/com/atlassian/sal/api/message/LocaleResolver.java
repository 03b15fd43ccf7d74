package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import evidence.Assumed;
import evidence.Seen;
import java.util.Locale;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
@Assumed("SAL has it since 2011; that Confluence 10 offers it to plugins is not seen")
public interface LocaleResolver {
  @Seen("SAL, source 2011")
  Locale getLocale();

  Locale getLocale(UserKey userKey);
}
