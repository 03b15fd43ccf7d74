package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.content.Right;
import io.github.journeymaps.host.wiki.content.SpaceRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The pages that only show. */
final class ReadPages {

  private final RenderServices services;
  private final ContentService contentService;
  private final WikiFrame frame;
  private final PageView view;

  ReadPages(RenderServices services, WikiFrame frame) {
    this.services = services;
    this.contentService = services.contentService();
    this.frame = frame;
    this.view = new PageView(services);
  }

  void dashboard(WikiExchange exchange) throws IOException {
    List<Map<String, Object>> spaces =
        contentService.spaces(exchange.account()).stream()
            .map(space -> space(space, exchange.account()))
            .toList();
    frame.send(
        exchange,
        WikiFrame.Inside.plain("Dashboard", "Host.Pages.dashboard", Map.of("spaces", spaces)));
  }

  private Map<String, Object> space(SpaceRow space, Account account) {
    return Map.of(
        "key",
        space.spaceKey(),
        "name",
        space.name(),
        "canCreate",
        contentService.rights().inSpace(account, Right.EDIT, space.spaceKey()),
        "pages",
        view.rows(contentService.visible(account, pages(space))),
        "posts",
        view.rows(contentService.visible(account, posts(space))));
  }

  private List<Content> pages(SpaceRow space) {
    return contentService.store().ofSpace(space.spaceKey(), Content.PAGE);
  }

  private List<Content> posts(SpaceRow space) {
    return contentService.store().ofSpace(space.spaceKey(), Content.BLOG_POST);
  }

  /** {@code /display/KEY} or {@code /display/KEY/Title}, the title with + for a space. */
  void display(WikiExchange exchange) throws IOException {
    String[] parts = exchange.path().substring("/display/".length()).split("/", 2);
    if (parts.length < 2 || parts[1].isEmpty()) {
      spacePage(exchange, parts[0]);
      return;
    }
    String title = parts[1].replace('+', ' ');
    Content page =
        contentService
            .store()
            .findPage(parts[0], title)
            .flatMap(found -> contentService.find(exchange.account(), found.id()))
            .orElseThrow(() -> HttpException.notFound("There is no page " + title));
    show(exchange, page);
  }

  private void spacePage(WikiExchange exchange, String key) throws IOException {
    SpaceRow space =
        contentService.spaces(exchange.account()).stream()
            .filter(candidate -> candidate.spaceKey().equalsIgnoreCase(key))
            .findFirst()
            .orElseThrow(() -> HttpException.notFound("There is no space " + key));
    List<Map<String, Object>> spaces = List.of(space(space, exchange.account()));
    frame.send(
        exchange,
        WikiFrame.Inside.plain(space.name(), "Host.Pages.dashboard", Map.of("spaces", spaces)));
  }

  void viewPage(WikiExchange exchange) throws IOException {
    Content page = page(exchange);
    int version =
        exchange.parameter("pageVersion").filter(text -> text.matches("\\d{1,9}")).stream()
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(page.version());
    show(
        exchange,
        contentService
            .store()
            .version(page.latestId(), version)
            .orElseThrow(() -> HttpException.notFound("There is no version " + version)));
  }

  private void show(WikiExchange exchange, Content page) throws IOException {
    frame.send(exchange, view.of(page, exchange.account()));
  }

  /** A page by {@code pageId}, or by {@code spaceKey} and {@code title}. */
  private Content page(WikiExchange exchange) {
    long id =
        exchange
            .id("pageId")
            .or(() -> byTitle(exchange))
            .orElseThrow(() -> HttpException.notFound("The parameter pageId is missing"));
    Content page = contentService.get(exchange.account(), id);
    if (!page.isPage()) {
      throw ContentService.noContent(id);
    }
    return page;
  }

  private java.util.Optional<Long> byTitle(WikiExchange exchange) {
    return exchange
        .parameter("title")
        .flatMap(
            title ->
                contentService.store().findPage(exchange.parameter("spaceKey").orElse(""), title))
        .map(Content::id);
  }

  void versions(WikiExchange exchange) throws IOException {
    Content page = page(exchange);
    Map<String, Object> data = new java.util.HashMap<>(view.row(page));
    data.put("crumbs", view.crumbs(page));
    data.put("versions", view.rows(contentService.store().versions(page.latestId())));
    data.put("pageId", String.valueOf(page.latestId()));
    frame.send(exchange, WikiFrame.Inside.plain("Page History", "Host.Pages.versions", data));
  }

  void search(WikiExchange exchange) throws IOException {
    String text = exchange.parameter("queryString").orElse("");
    List<Content> found = text.isEmpty() ? List.of() : contentService.store().holding(text);
    List<Content> pages = found.stream().filter(Content::isPage).toList();
    frame.send(
        exchange,
        WikiFrame.Inside.plain(
            "Search",
            "Host.Pages.search",
            Map.of(
                "query",
                text,
                "results",
                view.rows(contentService.visible(exchange.account(), pages)))));
  }

  /** The page as HTML that Word opens. */
  void exportWord(WikiExchange exchange) throws IOException {
    Content page = page(exchange);
    exchange
        .response()
        .setHeader("Content-Disposition", "attachment; filename=\"" + page.id() + ".doc\"");
    exchange.response().setContentType("application/vnd.ms-word;charset=UTF-8");
    String body = services.view(page, "word");
    String title = org.jsoup.nodes.Entities.escape(page.title());
    String html =
        "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>"
            + title
            + "</title></head><body><h1>"
            + title
            + "</h1>"
            + body
            + "</body></html>";
    exchange.response().getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }
}
