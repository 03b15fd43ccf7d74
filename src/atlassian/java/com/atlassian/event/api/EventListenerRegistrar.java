package com.atlassian.event.api;

/** Signature after open-source plugins (atlassian-event, Slack integration). */
public interface EventListenerRegistrar {
  void register(Object listener);

  void unregister(Object listener);
}
