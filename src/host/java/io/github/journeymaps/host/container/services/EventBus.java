package io.github.journeymaps.host.container.services;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners of events, one after the other on the thread that publishes. As in the product, a
 * listener that throws is logged and hinders neither the others nor the publisher.
 */
public final class EventBus implements EventPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

  private final List<Object> listeners = new CopyOnWriteArrayList<>();

  @Override
  public void register(Object listener) {
    if (methods(listener).isEmpty()) {
      throw new IllegalArgumentException(
          listener.getClass().getName()
              + " has no public method with @EventListener and one parameter");
    }
    unregister(listener);
    listeners.add(listener);
  }

  @Override
  public void unregister(Object listener) {
    listeners.removeIf(known -> known == listener);
  }

  @Override
  public void unregisterAll() {
    listeners.clear();
  }

  /** Those that are registered now. */
  public List<Object> listeners() {
    return List.copyOf(listeners);
  }

  @Override
  public void publish(Object event) {
    for (Object listener : listeners) {
      for (Method method : methods(listener)) {
        if (method.getParameterTypes()[0].isInstance(event)) {
          tell(listener, method, event);
        }
      }
    }
  }

  private static List<Method> methods(Object listener) {
    return Arrays.stream(listener.getClass().getMethods())
        .filter(m -> m.isAnnotationPresent(EventListener.class) && m.getParameterCount() == 1)
        .toList();
  }

  private static void tell(Object listener, Method method, Object event) {
    try {
      method.setAccessible(true);
      method.invoke(listener, event);
    } catch (InvocationTargetException e) {
      LOG.error("{} failed on {}", method, event, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " is public and yet closed", e);
    }
  }
}
