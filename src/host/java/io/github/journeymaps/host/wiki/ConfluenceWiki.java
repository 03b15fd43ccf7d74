package io.github.journeymaps.host.wiki;

import io.github.journeymaps.host.api.Platform;
import io.github.journeymaps.host.api.Wiki;
import io.github.journeymaps.host.wiki.atlassian.ContentEntities;
import io.github.journeymaps.host.wiki.atlassian.PageEvents;
import io.github.journeymaps.host.wiki.atlassian.WikiServices;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.content.Sessions;
import io.github.journeymaps.host.wiki.rest.ContentServlet;
import io.github.journeymaps.host.wiki.web.RenderServices;
import io.github.journeymaps.host.wiki.web.SignInFilter;
import io.github.journeymaps.host.wiki.web.WikiPagesServlet;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Users, spaces and pages, put together. */
public final class ConfluenceWiki implements Wiki {

  private static final List<String> PAGES =
      List.of(
          "",
          "/",
          "/display/*",
          "/pages/*",
          "/download/attachments/*",
          "/host/*",
          "/rest/tinymce/*");
  private static final List<String> CONTENT_REST = List.of("/rest/api/*", "/rest/experimental/*");

  private final Sessions sessions = new Sessions();
  private final ContentService contentService;
  private final Map<Class<?>, Object> services;
  private final RenderServices rendering;

  /** Opens the wiki in the platform's database; the first time, with its users and spaces. */
  public ConfluenceWiki(Platform platform) {
    contentService = new ContentService(platform.dataSource());
    ContentEntities entities = new ContentEntities(contentService, sessions);
    contentService.tell(new PageEvents(platform.events(), entities));
    services = WikiServices.of(contentService, entities, sessions);
    rendering = RenderServices.of(platform, contentService, entities);
  }

  @Override
  public Map<Class<?>, Object> services() {
    return services;
  }

  @Override
  public DataSource joinedDataSource() {
    return contentService.transactions();
  }

  @Override
  public Filter signIn() {
    return new SignInFilter(contentService.accounts(), sessions);
  }

  @Override
  public Map<String, HttpServlet> servlets() {
    Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    HttpServlet pages = new WikiPagesServlet(rendering);
    PAGES.forEach(pattern -> servlets.put(pattern, pages));
    HttpServlet rest = new ContentServlet(rendering);
    CONTENT_REST.forEach(pattern -> servlets.put(pattern, rest));
    return servlets;
  }

  @Override
  public void fill(URI base) {
    new DemoContent(contentService.store(), base).fill();
  }

  /** Nothing to end: the data source is the platform's. */
  @Override
  public void close() {}
}
