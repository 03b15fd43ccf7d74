package com.atlassian.sal.api;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
public enum UrlMode {
  CANONICAL,
  ABSOLUTE,
  RELATIVE,
  RELATIVE_CANONICAL,
  AUTO
}
