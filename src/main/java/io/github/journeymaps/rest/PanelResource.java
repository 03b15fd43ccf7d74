package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Personas;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.panel.HomePage;
import io.github.journeymaps.panel.Library;
import io.github.journeymaps.panel.Panels;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.HttpError;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.http.QueryParameters;
import io.github.journeymaps.store.LibraryPersona;
import io.github.journeymaps.store.Stored;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The form of one thing of a map, for those who may edit it. */
@Path("maps/{id}/panel")
@Produces({JsonResponses.HTML, JsonResponses.JSON})
public final class PanelResource {
  /** Of a library, to compare a map's own with. */
  private static final int MOST_PERSONAS = 1_000;

  private final Journeys journeys = Beans.get(Journeys.class);
  private final Personas personas = Beans.get(Personas.class);
  private final Panels panels = Beans.get(Panels.class);
  private final LocaleResolver locales = Beans.get(LocaleResolver.class);
  private final ApplicationProperties application = Beans.get(ApplicationProperties.class);

  @GET
  @LicensedOnly
  public Response panel(@PathParam("id") String id, @Context UriInfo uri) {
    Stored stored = journeys.toEdit(id, Caller.key());
    Kind kind = kind(uri);
    String of = QueryParameters.text(uri, "of");
    String html =
        draw(stored, kind, of)
            .orElseThrow(() -> new HttpError(404, "no-thing", kind.json(), "" + of));
    return Response.ok(html, JsonResponses.HTML).build();
  }

  private static Kind kind(UriInfo uri) {
    var possible = Panels.kinds().stream().map(Kind::json).toList();
    String name = QueryParameters.oneOf(uri, "kind", possible);
    if (name == null) {
      throw QueryParameters.bad("kind", " (" + String.join(", ", possible) + ")");
    }
    return EnumNames.parse(Kind.class, name, null);
  }

  private Optional<String> draw(Stored stored, Kind kind, String of) {
    return panels.draw(stored.map(), kind, of, locales.getLocale(), home(stored, kind));
  }

  private HomePage home(Stored stored, Kind kind) {
    Long page = stored.summary().home().page();
    String base = application.getBaseUrl(UrlMode.RELATIVE);
    String attachments = page == null ? null : base + "/download/attachments/" + page + "/";
    return new HomePage(page, attachments, library(stored, kind));
  }

  /** Asked for only where it is shown. */
  private Library library(Stored stored, Kind kind) {
    String space = stored.summary().home().space();
    return kind == Kind.MAP || kind == Kind.PERSONA
        ? new Library(
            space,
            personas.list(space, 0, MOST_PERSONAS, Caller.key()).stream()
                .map(LibraryPersona::persona)
                .collect(Collectors.toMap(Persona::id, Function.identity())))
        : new Library(space, Map.of());
  }
}
