package io.github.journeymaps.host.container.services;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/**
 * The transactions around a plugin's reading of pages. The stand-in's pages are whole when they are
 * handed out: nothing has to be kept open for them.
 */
public final class Transactions implements TransactionTemplate {
  @Override
  public <T> T execute(TransactionCallback<T> action) {
    return action.doInTransaction();
  }
}
