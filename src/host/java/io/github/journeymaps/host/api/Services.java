package io.github.journeymaps.host.api;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the wiki gives the plugin. */
public interface Services {
  /**
   * The Atlassian interfaces the wiki implements, each with its implementation; the plugin gets
   * them as OSGi services.
   */
  Map<Class<?>, Object> exported();

  /**
   * The language this user has chosen; empty when none was chosen, and for anonymous, whose key is
   * null.
   */
  Optional<Locale> language(UserKey user);
}
