package com.atlassian.confluence.spaces;

import evidence.Seen;
import java.util.List;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("Slack integration, Confluence 10.0.1")
public interface SpaceManager {
  /** The space with this key; null where there is none. */
  @Seen("Slack integration, Confluence 10.0.1")
  Space getSpace(String key);

  List<Space> getAllSpaces();
}
