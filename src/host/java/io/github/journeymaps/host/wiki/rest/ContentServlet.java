package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.wiki.content.Refused;
import io.github.journeymaps.host.wiki.markup.StorageFormat;
import io.github.journeymaps.host.wiki.web.Workshop;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every call of Confluence's content REST that the stand-in answers. */
public final class ContentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String ID = "/content/([^/]+)";

  private final transient List<Route> routes = new ArrayList<>();
  private final transient Workshop workshop;

  public ContentServlet(Workshop workshop) {
    this.workshop = workshop;
    ContentJson json = new ContentJson(workshop);
    content(new ContentCalls(workshop, json));
    parts(new AttachmentCalls(workshop, json), new RestrictionCalls(workshop.library(), json));
    around(new SearchCalls(workshop, json));
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

  private void around(SearchCalls calls) {
    route("GET", "/search", calls::search);
  }

  private void route(String method, String address, Call call) {
    routes.add(new Route(method, Pattern.compile(address + "/?"), call));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      send(response, answer(request));
    } catch (StorageFormat.Malformed e) {
      send(response, refused(400, e.getMessage()));
    } catch (Refused e) {
      send(response, refused(e.status(), e.getMessage()));
    }
  }

  private Answer answer(HttpServletRequest request) throws IOException, ServletException {
    boolean reads = READING.contains(request.getMethod());
    if (!reads && workshop.platform().readOnly()) {
      return refused(405, "Confluence is in read-only mode");
    }
    boolean known = false;
    for (Route route : routes) {
      Matcher address = route.address().matcher(String.valueOf(request.getPathInfo()));
      boolean here = address.matches();
      known |= here;
      if (here && route.method().equals(reads ? "GET" : request.getMethod())) {
        return route.call().answer(new Ask(request, address.toMatchResult()));
      }
    }
    return known
        ? refused(405, "Method " + request.getMethod() + " is not allowed here")
        : refused(404, "null for uri: " + request.getRequestURI());
  }

  private static Answer refused(int status, String message) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("statusCode", status).put("message", message);
    body.putObject("data").put("authorized", status != 401).putArray("errors");
    return new Answer(status, body);
  }

  private static void send(HttpServletResponse response, Answer answer) throws IOException {
    response.setStatus(answer.status());
    if (answer.status() == 401) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\"");
    }
    if (answer.body() != null) {
      response.setContentType("application/json;charset=UTF-8");
      response.getOutputStream().write(answer.body().toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private interface Call {
    Answer answer(Ask ask) throws IOException, ServletException;
  }

  private record Route(String method, Pattern address, Call call) {}
}
