package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.format.MapTemplates;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a new map can begin with. */
@Path("templates")
@Produces(Answers.JSON)
public final class TemplatesResource {
  private final I18nResolver texts;

  @Inject
  public TemplatesResource(I18nResolver texts) {
    this.texts = texts;
  }

  @GET
  @AnonymousSiteAccess
  public Response list() {
    return Answers.ok(Map.of("results", MapTemplates.names().stream().map(this::line).toList()));
  }

  private Map<String, Object> line(String name) {
    var line = new LinkedHashMap<String, Object>();
    line.put("template", name);
    line.put("name", texts.getText(MapTemplates.PREFIX + name + ".name"));
    line.put("description", texts.getText(MapTemplates.PREFIX + name + ".description"));
    return line;
  }
}
