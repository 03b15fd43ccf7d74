package com.atlassian.sal.api.transaction;

import evidence.Seen;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
@Seen("SAL, source 2011")
public interface TransactionCallback<T> {
  @Seen("SAL, source 2011")
  T doInTransaction();
}
