package com.atlassian.sal.api.transaction;

import evidence.Seen;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
@Seen("SAL, source 2011; Slack integration, Confluence 10.0.1")
public interface TransactionTemplate {
  /** Runs in the open transaction, or in a new one where none is open. */
  @Seen("SAL, source 2011")
  <T> T execute(TransactionCallback<T> action);
}
