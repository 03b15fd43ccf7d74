package com.atlassian.event.api;

import evidence.Seen;

/** Signature after open-source plugins (atlassian-event, Slack integration). */
@Seen("Slack integration, Confluence 10.0.1")
public interface EventPublisher extends EventListenerRegistrar {
  void publish(Object event);

  void unregisterAll();
}
