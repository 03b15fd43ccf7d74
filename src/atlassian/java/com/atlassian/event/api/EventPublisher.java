package com.atlassian.event.api;

/** Signature after open-source plugins (atlassian-event, Slack integration). */
public interface EventPublisher extends EventListenerRegistrar {
  void publish(Object event);

  void unregisterAll();
}
