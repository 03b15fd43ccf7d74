package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.journeymaps.host.wiki.content.Sessions;
import io.github.journeymaps.host.wiki.content.Transactions;

/** SAL's way into the wiki's transactions, each with a session; one inside another joins it. */
final class WikiTransactions implements TransactionTemplate {
  private final Sessions sessions;
  private final Transactions transactions;

  WikiTransactions(Sessions sessions, Transactions transactions) {
    this.sessions = sessions;
    this.transactions = transactions;
  }

  @Override
  public <T> T execute(TransactionCallback<T> action) {
    Sessions.Open session = sessions.open();
    try {
      return transactions.in(action::doInTransaction);
    } finally {
      session.close();
    }
  }
}
