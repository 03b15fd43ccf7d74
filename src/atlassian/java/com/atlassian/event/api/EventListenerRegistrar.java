package com.atlassian.event.api;

import evidence.Seen;

/** Signature after open-source plugins (atlassian-event, Slack integration). */
@Seen("Slack integration, Confluence 10.0.1")
public interface EventListenerRegistrar {
  @Seen("Slack integration, Confluence 10.0.1")
  void register(Object listener);

  @Seen("Slack integration, Confluence 10.0.1")
  void unregister(Object listener);
}
