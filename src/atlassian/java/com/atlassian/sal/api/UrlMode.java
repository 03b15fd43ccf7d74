package com.atlassian.sal.api;

import evidence.Seen;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
@Seen("Bamboo Javadoc 10.0")
public enum UrlMode {
  @Seen("Bamboo Javadoc 10.0")
  CANONICAL,
  ABSOLUTE,
  @Seen("Bamboo Javadoc 10.0")
  RELATIVE,
  RELATIVE_CANONICAL,
  AUTO
}
