package io.github.journeymaps.jira;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.mockito.Mockito;

/** Whom this thread serves. */
final class Users {
  private Users() {}

  /** From now on; null is anonymous. */
  static void serve(String key) {
    if (key == null) {
      AuthenticatedUserThreadLocal.reset();
      return;
    }
    ConfluenceUser user = Mockito.mock(ConfluenceUser.class);
    Mockito.when(user.getKey()).thenReturn(new UserKey(key));
    AuthenticatedUserThreadLocal.set(user);
  }
}
