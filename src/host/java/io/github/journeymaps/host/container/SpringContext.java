package io.github.journeymaps.host.container;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;

/**
 * The Spring context of the plugin's bundle. Its classes live in bundles, so the host speaks to it
 * by reflection alone.
 */
public final class SpringContext {
  /** Spring's {@code AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR}. */
  private static final int BY_CONSTRUCTOR = 3;

  private final Object context;

  SpringContext(Object context) {
    this.context = context;
  }

  /** Every bean by name; services of the host are among them. */
  public Collection<Object> beans() {
    Object all =
        call(
            "org.springframework.beans.factory.ListableBeanFactory",
            context,
            "getBeansOfType",
            new Class<?>[] {Class.class},
            Object.class);
    return new java.util.ArrayList<>(((Map<?, ?>) all).values());
  }

  /** The bean of this name. */
  public Object bean(String name) {
    return call(
        "org.springframework.beans.factory.BeanFactory",
        context,
        "getBean",
        new Class<?>[] {String.class},
        name);
  }

  /** A new object whose constructor gets the plugin's beans, by type. */
  public Object create(Class<?> type) {
    Object factory =
        call(
            "org.springframework.context.ApplicationContext",
            context,
            "getAutowireCapableBeanFactory",
            new Class<?>[0]);
    return call(
        "org.springframework.beans.factory.config.AutowireCapableBeanFactory",
        factory,
        "autowire",
        new Class<?>[] {Class.class, int.class, boolean.class},
        type,
        BY_CONSTRUCTOR,
        false);
  }

  private Object call(
      String type, Object target, String method, Class<?>[] parameters, Object... arguments) {
    try {
      Class<?> owner = context.getClass().getClassLoader().loadClass(type);
      return owner.getMethod(method, parameters).invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(rootMessage(e.getCause()), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Spring's " + type + "." + method + " is not as expected", e);
    }
  }

  /** The first line of what went wrong in the first place. */
  static String rootMessage(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message =
        root.getMessage() == null ? "" : root.getMessage().lines().findFirst().orElse("");
    return root.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
  }
}
