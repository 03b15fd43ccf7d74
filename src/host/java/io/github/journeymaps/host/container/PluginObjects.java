package io.github.journeymaps.host.container;

import io.github.journeymaps.host.api.StartupException;
import org.osgi.framework.Bundle;

/**
 * Makes the objects that the descriptor names: by class, with the plugin's beans, or {@code bean:}
 * and a bean's name.
 */
final class PluginObjects {
  static final String BEAN = "bean:";

  private final Bundle bundle;
  private final SpringContext spring;

  PluginObjects(Bundle bundle, SpringContext spring) {
    this.bundle = bundle;
    this.spring = spring;
  }

  /**
   * @param where the module that names it, for the message
   */
  <T> T make(Class<T> type, String name, String where) {
    try {
      Object made =
          name.startsWith(BEAN)
              ? spring.bean(name.substring(BEAN.length()))
              : spring.create(bundle.loadClass(name));
      return type.cast(made);
    } catch (ClassNotFoundException | IllegalStateException e) {
      throw new StartupException(
          where
              + " cannot make "
              + name
              + " ("
              + SpringContext.rootMessage(e)
              + "): give it one constructor whose parameters are beans of META-INF/spring.",
          e);
    } catch (ClassCastException e) {
      throw new StartupException(
          where + ": " + name + " is no " + type.getName() + "; implement it.", e);
    }
  }
}
