package io.github.journeymaps.bench;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.util.Map;

/** Takes the data of templates and writes nothing, so that their making can be timed alone. */
final class WritesNothing implements SoyTemplateRenderer {
  @Override
  public String render(String completeModuleKey, String templateName, Map<String, Object> data) {
    return "";
  }

  @Override
  public void render(
      Appendable appendable,
      String completeModuleKey,
      String templateName,
      Map<String, Object> data) {}
}
