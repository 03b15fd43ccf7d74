package com.atlassian.sal.api.transaction;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
public interface TransactionCallback<T> {
  T doInTransaction();
}
