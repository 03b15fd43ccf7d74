package io.github.journeymaps.jira;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.mockito.Mockito;

/** Whom this thread serves. */
final class CurrentUser {
  private CurrentUser() {}

  /** From now on; null is anonymous. */
  static void serve(String key) {
    serve(key, key);
  }

  /** With a name, which a Jira knows them by. */
  static void serve(String key, String name) {
    if (key == null) {
      AuthenticatedUserThreadLocal.reset();
      return;
    }
    ConfluenceUser user = Mockito.mock(ConfluenceUser.class);
    Mockito.when(user.getKey()).thenReturn(new UserKey(key));
    Mockito.when(user.getName()).thenReturn(name);
    AuthenticatedUserThreadLocal.set(user);
  }
}
