package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.http.RestServlet;
import io.github.journeymaps.host.wiki.web.RenderServices;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.MatchResult;

/** Every call of Confluence's content REST that the stand-in answers. */
public final class ContentServlet extends RestServlet<ContentRequest> {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String ID = "/content/([^/]+)";

  private final transient RenderServices services;

  public ContentServlet(RenderServices services) {
    this.services = services;
    ContentJson json = new ContentJson(services);
    content(new ContentCalls(services, json));
    parts(
        new AttachmentCalls(services, json), new RestrictionCalls(services.contentService(), json));
    route("GET", "/search", new SearchCalls(services, json)::search);
    route("GET", "/user/current", request -> RestReply.ok(json.reader(request.account())));
  }

  private void content(ContentCalls calls) {
    route("GET", "/content", calls::list);
    route("POST", "/content", calls::create);
    route("GET", ID, calls::get);
    route("PUT", ID, calls::update);
    route("DELETE", ID, calls::delete);
    route("GET", ID + "/version", calls::versions);
  }

  private void parts(AttachmentCalls files, RestrictionCalls restrictions) {
    route("GET", ID + "/child/attachment", files::list);
    route("POST", ID + "/child/attachment", files::attach);
    route("GET", ID + "/restriction", restrictions::list);
    route("PUT", ID + "/restriction", restrictions::replace);
    route("DELETE", ID + "/restriction", restrictions::lift);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!READING.contains(request.getMethod()) && services.platform().readOnly()) {
      HttpException refused = HttpException.of(405, "Confluence is in read-only mode");
      send(response, new RestReply(refused.status(), error(refused)));
    } else {
      super.service(request, response);
    }
  }

  @Override
  protected ContentRequest request(HttpServletRequest request, MatchResult address) {
    return new ContentRequest(request, address);
  }

  @Override
  protected JsonNode error(HttpException refused) {
    ObjectNode body = ContentJson.object();
    body.put("statusCode", refused.status()).put("message", refused.getMessage());
    body.putObject("data").put("authorized", refused.status() != 401).putArray("errors");
    return body;
  }

  @Override
  protected void send(HttpServletResponse response, RestReply reply) throws IOException {
    if (reply.status() == 401) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\"");
    }
    super.send(response, reply);
  }
}
