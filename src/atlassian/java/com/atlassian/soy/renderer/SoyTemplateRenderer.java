package com.atlassian.soy.renderer;

import java.util.Map;

/** Signature after open-source plugins (Slack integration, platform 8). */
public interface SoyTemplateRenderer {
  String render(String completeModuleKey, String templateName, Map<String, Object> data)
      throws SoyException;

  void render(
      Appendable appendable,
      String completeModuleKey,
      String templateName,
      Map<String, Object> data)
      throws SoyException;
}
