package io.github.journeymaps.host.container.tiny;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("/notes")
@Produces("text/plain")
public class NoteResource {
  private final Notes notes;

  @Inject
  public NoteResource(Notes notes) {
    this.notes = notes;
  }

  @GET
  @AnonymousSiteAccess
  public String count() {
    return "notes: " + notes.count();
  }

  @POST
  @AnonymousSiteAccess
  public String add(String stamp) {
    return "notes: " + notes.add(stamp);
  }

  @GET
  @Path("/kept")
  @AdminOnly
  public String kept() {
    return "for administrators";
  }

  @GET
  @Path("/closed")
  public String closed() {
    return "for users";
  }
}
