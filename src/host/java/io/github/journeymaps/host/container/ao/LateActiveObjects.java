package io.github.journeymaps.host.container.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Active Objects as a plugin meets them: not there while it starts, nor when it is disabled. */
public final class LateActiveObjects {
  private final ActiveObjects service;
  private volatile boolean ready;

  public LateActiveObjects(ActiveObjects service) {
    this.service = service;
  }

  /** Whether the plugin is enabled. */
  public void ready(boolean now) {
    ready = now;
  }

  /** What the plugin is given. */
  public ActiveObjects service() {
    Class<?>[] type = {ActiveObjects.class};
    return (ActiveObjects)
        Proxy.newProxyInstance(
            LateActiveObjects.class.getClassLoader(), type, (proxy, m, args) -> call(m, args));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    if (!ready && method.getDeclaringClass() == ActiveObjects.class) {
      throw new IllegalStateException(
          "Active Objects are not there before the plugin is enabled: "
              + method.getName()
              + " has to wait");
    }
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
