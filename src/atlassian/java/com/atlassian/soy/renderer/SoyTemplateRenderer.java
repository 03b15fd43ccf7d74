package com.atlassian.soy.renderer;

import evidence.Seen;
import java.util.Map;

/** Signature after open-source plugins (Slack integration, platform 8). */
@Seen("Slack integration, Confluence 10.0.1")
public interface SoyTemplateRenderer {
  @Seen("Slack integration, Confluence 10.0.1")
  String render(String completeModuleKey, String templateName, Map<String, Object> data)
      throws SoyException;

  void render(
      Appendable appendable,
      String completeModuleKey,
      String templateName,
      Map<String, Object> data)
      throws SoyException;
}
