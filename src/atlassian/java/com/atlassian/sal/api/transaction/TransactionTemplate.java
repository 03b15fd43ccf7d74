package com.atlassian.sal.api.transaction;

/** Signature after the SAL source (2011, BSD) and newer Javadoc. */
public interface TransactionTemplate {
  /** Runs in the open transaction, or in a new one where none is open. */
  <T> T execute(TransactionCallback<T> action);
}
