package io.github.journeymaps.rest;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.host.container.rest.HostMappers;
import io.github.journeymaps.host.container.services.PluginTexts;
import io.github.journeymaps.jira.InMemoryJira;
import io.github.journeymaps.jira.Jira;
import io.github.journeymaps.journey.ActiveEditors;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Lifetime;
import io.github.journeymaps.journey.MapListing;
import io.github.journeymaps.journey.Personas;
import io.github.journeymaps.journey.Rights;
import io.github.journeymaps.journey.issues.BackLinks;
import io.github.journeymaps.journey.issues.CardAddress;
import io.github.journeymaps.journey.issues.IssueLinking;
import io.github.journeymaps.journey.issues.MapIssues;
import io.github.journeymaps.journey.talk.Talk;
import io.github.journeymaps.memory.CacheMemory;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.panel.Panels;
import io.github.journeymaps.rest.issues.IssueResponses;
import io.github.journeymaps.store.ao.Stores;
import io.github.journeymaps.swimlane.Drawing;
import io.github.journeymaps.swimlane.Placeholder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.mockito.Mockito;

/** The resources in Jersey, without a server: the real store, a wiki of a few pages. */
public final class LocalRest {
  private static final URI BASE = URI.create("http://wiki/confluence/rest/journey-maps/1.0/");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ApplicationHandler handler;
  private String user;
  private Locale locale = Locale.ENGLISH;
  private final Lifetime lifetime = new Lifetime();

  public LocalRest(Rights rights) {
    this(rights, new InMemoryJira());
  }

  public LocalRest(Rights rights, Jira jira) {
    this(rights, jira, true);
  }

  public LocalRest(Rights rights, Jira jira, Workload workload) {
    this(rights, jira, workload, true);
  }

  /**
   * @param mappers whether the host has some of its own
   */
  public LocalRest(Rights rights, Jira jira, boolean mappers) {
    this(rights, jira, new Workload(), mappers);
  }

  private LocalRest(Rights rights, Jira jira, Workload workload, boolean mappers) {
    var store = Stores.journeys();
    var journeys = new Journeys(store, rights);
    I18nResolver texts =
        new PluginTexts(
            List.of("i18n/journey-maps"),
            LocalRest.class.getClassLoader()::getResource,
            () -> locale);
    // Drawing has tests of its own: here it only says what it was asked for.
    SoyTemplateRenderer soy = Mockito.mock(SoyTemplateRenderer.class);
    Mockito.when(soy.render(Mockito.anyString(), Mockito.anyString(), Mockito.anyMap()))
        .thenAnswer(call -> call.getArgument(1));
    ApplicationProperties application = Mockito.mock(ApplicationProperties.class);
    Mockito.when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
    Mockito.when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("http://wiki/confluence");
    LocaleResolver locales = Mockito.mock(LocaleResolver.class);
    Mockito.when(locales.getLocale()).thenAnswer(call -> locale);
    var addresses = new CardAddress(application);
    var links = Stores.links();
    var backLinks =
        new BackLinks(links, store, jira, rights, addresses, Clock.systemUTC(), lifetime);
    var drawing = new Drawing(soy, texts, new CacheMemory(), workload);
    var config = new ResourceConfig();
    config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    new Beans(
            lifetime,
            List.of(
                journeys,
                new MapListing(store, rights),
                new Personas(Stores.personas(), store, rights),
                new Talk(Stores.talk(), store, rights),
                new ActiveEditors(store, Stores.presence(), rights),
                addresses,
                backLinks,
                new MapIssues(journeys, links, jira, backLinks),
                new IssueLinking(store, links, jira, backLinks, rights),
                new IssueResponses(jira, texts, locales),
                new JsonViews(rights),
                workload,
                new Placeholder(soy, texts),
                jira,
                texts,
                new Panels(soy, texts),
                locales,
                application,
                new RequestRenderer(drawing, journeys, locales, application, Clock.systemUTC())))
        .start();
    if (mappers) {
      HostMappers.register(config);
    }
    Resources.classes().forEach(config::register);
    handler = new ApplicationHandler(config);
  }

  /** As when the plugin is disabled. */
  public void end() {
    lifetime.end();
  }

  /** From now on; null is anonymous. */
  public LocalRest as(String key) {
    user = key;
    return this;
  }

  public LocalRest in(Locale language) {
    locale = language;
    return this;
  }

  /** What came back. */
  public record Reply(int status, Map<String, String> headers, String text) {
    public JsonNode json() {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(text, e);
      }
    }

    /** Status and code, such as {@code 404 no-map}; for what is no error, the status. */
    public String brief() {
      return status < 400 ? "" + status : status + " " + json().path("code").asText();
    }
  }

  public Reply get(String path, String... headers) {
    return call("GET", path, null, headers);
  }

  /** With the header that writes want. */
  public Reply post(String path, String body, String... headers) {
    return write("POST", path, body, headers);
  }

  public Reply put(String path, String body, String... headers) {
    return write("PUT", path, body, headers);
  }

  public Reply delete(String path) {
    return write("DELETE", path, null);
  }

  private Reply write(String verb, String path, String body, String... headers) {
    var all = new LinkedHashMap<String, String>();
    all.put("X-Atlassian-Token", "no-check");
    if (body != null) {
      all.put("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    return call(verb, path, body, all);
  }

  public Reply call(String verb, String path, String body, String... headers) {
    var all = new LinkedHashMap<String, String>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    return call(verb, path, body, all);
  }

  private Reply call(String verb, String path, String body, Map<String, String> headers) {
    var request =
        new ContainerRequest(
            BASE, BASE.resolve(path), verb, null, new MapPropertiesDelegate(), null);
    headers.forEach(request::header);
    if (body != null) {
      request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
    AuthenticatedUserThreadLocal.set(user == null ? null : person(user));
    try {
      return reply(request);
    } finally {
      AuthenticatedUserThreadLocal.reset();
    }
  }

  private Reply reply(ContainerRequest request) {
    var out = new ByteArrayOutputStream();
    try {
      var response = handler.apply(request, out).get();
      var headers = new LinkedHashMap<String, String>();
      response
          .getStringHeaders()
          .forEach((name, values) -> headers.put(name, String.join(", ", values)));
      return new Reply(response.getStatus(), headers, out.toString(StandardCharsets.UTF_8));
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ConfluenceUser person(String key) {
    ConfluenceUser person = Mockito.mock(ConfluenceUser.class);
    Mockito.when(person.getKey()).thenReturn(new UserKey(key));
    return person;
  }

  public static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
