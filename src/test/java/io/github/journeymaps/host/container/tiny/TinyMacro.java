package io.github.journeymaps.host.container.tiny;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;

public class TinyMacro implements Macro {
  private final SoyTemplateRenderer soy;
  private final PageBuilderService page;

  public TinyMacro(SoyTemplateRenderer soy, PageBuilderService page) {
    this.soy = soy;
    this.page = page;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    page.assembler().resources().requireWebResource("tiny:view");
    Map<String, Object> data = Map.of("who", parameters.get("who"));
    return soy.render("tiny:templates", "Tiny.Hello.hello", data);
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
