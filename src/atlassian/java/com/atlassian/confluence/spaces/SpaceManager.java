package com.atlassian.confluence.spaces;

import java.util.List;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
public interface SpaceManager {
  /** The space with this key; null where there is none. */
  Space getSpace(String key);

  List<Space> getAllSpaces();
}
