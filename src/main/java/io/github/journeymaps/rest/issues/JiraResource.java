package io.github.journeymaps.rest.issues;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.github.journeymaps.jira.Choice;
import io.github.journeymaps.jira.CreateField;
import io.github.journeymaps.jira.Jira;
import io.github.journeymaps.jira.JiraServer;
import io.github.journeymaps.rest.Beans;
import io.github.journeymaps.rest.http.ErrorResponses;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The Jiras that the site is linked to, for the dialogs: everything as the caller may see it. */
@Path("jira/servers")
@Produces(JsonResponses.JSON)
public final class JiraResource {
  /** Nobody types more; JQL of this length is a saved filter's. */
  private static final int MAX_QUERY = 2000;

  private final Jira jira = Beans.get(Jira.class);

  @GET
  @LicensedOnly
  public Response servers() {
    return list(jira.servers(), JiraResource::server);
  }

  private static Map<String, Object> server(JiraServer server) {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", server.id());
    line.put("name", server.name());
    line.put("url", server.url());
    line.put("primary", server.primary());
    return line;
  }

  @GET
  @Path("{server}/projects")
  @LicensedOnly
  public Response projects(@PathParam("server") String server) {
    return list(jira.projects(server), project -> named("key", project));
  }

  @GET
  @Path("{server}/projects/{project}/types")
  @LicensedOnly
  public Response types(@PathParam("server") String server, @PathParam("project") String project) {
    return list(jira.types(server, project), type -> named("id", type));
  }

  @GET
  @Path("{server}/projects/{project}/types/{type}/fields")
  @LicensedOnly
  public Response fields(
      @PathParam("server") String server,
      @PathParam("project") String project,
      @PathParam("type") String type) {
    return list(jira.fields(server, project, type), JiraResource::field);
  }

  private static Map<String, Object> field(CreateField field) {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", field.id());
    line.put("name", field.name());
    line.put("required", field.required());
    line.put("kind", ErrorResponses.code(field.kind()));
    line.put("options", field.options().stream().map(option -> named("id", option)).toList());
    line.put("hasDefault", field.hasDefault());
    return line;
  }

  private static Map<String, Object> named(String id, Choice named) {
    var line = new LinkedHashMap<String, Object>();
    line.put(id, named.id());
    line.put("name", named.name());
    if (named.icon() != null) {
      line.put("icon", named.icon());
    }
    return line;
  }

  @GET
  @Path("{server}/projects/{project}/users")
  @LicensedOnly
  public Response users(
      @PathParam("server") String server,
      @PathParam("project") String project,
      @Context UriInfo uri) {
    return list(
        jira.users(server, project, query(uri)),
        user -> Map.of("name", user.id(), "fullName", user.name()));
  }

  @GET
  @Path("{server}/search")
  @LicensedOnly
  public Response search(@PathParam("server") String server, @Context UriInfo uri) {
    JiraServer asked = jira.server(server);
    return list(jira.search(server, query(uri)), issue -> IssueJson.issue(asked, issue));
  }

  /** Empty when it is absent. */
  private static String query(UriInfo uri) {
    String query = QueryParameters.text(uri, "q");
    if (query != null && query.length() > MAX_QUERY) {
      throw QueryParameters.bad("q", query);
    }
    return query == null ? "" : query;
  }

  private static <T> Response list(List<T> things, Function<T, Map<String, Object>> line) {
    return JsonResponses.fresh(Map.of("results", things.stream().map(line).toList()));
  }
}
