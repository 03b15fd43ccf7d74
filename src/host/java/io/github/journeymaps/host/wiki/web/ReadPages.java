package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.Library;
import io.github.journeymaps.host.wiki.content.Refused;
import io.github.journeymaps.host.wiki.content.SpaceRow;
import io.github.journeymaps.host.wiki.content.Verb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The pages that only show. */
final class ReadPages {

  private final Workshop workshop;
  private final Library library;
  private final Frame frame;
  private final PageView view;

  ReadPages(Workshop workshop, Frame frame) {
    this.workshop = workshop;
    this.library = workshop.library();
    this.frame = frame;
    this.view = new PageView(workshop);
  }

  void dashboard(Exchange exchange) throws IOException {
    List<Map<String, Object>> spaces =
        library.spaces(exchange.account()).stream()
            .map(space -> space(space, exchange.account()))
            .toList();
    frame.send(
        exchange,
        Frame.Inside.plain("Dashboard", "Host.Pages.dashboard", Map.of("spaces", spaces)));
  }

  private Map<String, Object> space(SpaceRow space, Account account) {
    return Map.of(
        "key",
        space.spaceKey(),
        "name",
        space.name(),
        "canCreate",
        library.rights().inSpace(account, Verb.EDIT, space.spaceKey()),
        "pages",
        view.rows(library.visible(account, pages(space))),
        "posts",
        view.rows(library.visible(account, posts(space))));
  }

  private List<Content> pages(SpaceRow space) {
    return library.store().ofSpace(space.spaceKey(), Content.PAGE);
  }

  private List<Content> posts(SpaceRow space) {
    return library.store().ofSpace(space.spaceKey(), Content.BLOG_POST);
  }

  /** {@code /display/KEY} or {@code /display/KEY/Title}, the title with + for a space. */
  void display(Exchange exchange) throws IOException {
    String[] parts = exchange.path().substring("/display/".length()).split("/", 2);
    if (parts.length < 2 || parts[1].isEmpty()) {
      spacePage(exchange, parts[0]);
      return;
    }
    String title = parts[1].replace('+', ' ');
    Content page =
        library
            .store()
            .findPage(parts[0], title)
            .flatMap(found -> library.find(exchange.account(), found.id()))
            .orElseThrow(() -> Refused.notFound("There is no page " + title));
    show(exchange, page);
  }

  private void spacePage(Exchange exchange, String key) throws IOException {
    SpaceRow space =
        library.spaces(exchange.account()).stream()
            .filter(candidate -> candidate.spaceKey().equalsIgnoreCase(key))
            .findFirst()
            .orElseThrow(() -> Refused.notFound("There is no space " + key));
    List<Map<String, Object>> spaces = List.of(space(space, exchange.account()));
    frame.send(
        exchange,
        Frame.Inside.plain(space.name(), "Host.Pages.dashboard", Map.of("spaces", spaces)));
  }

  void viewPage(Exchange exchange) throws IOException {
    Content page = page(exchange);
    int version =
        exchange.parameter("pageVersion").filter(text -> text.matches("\\d{1,9}")).stream()
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(page.version());
    show(
        exchange,
        library
            .store()
            .version(page.latestId(), version)
            .orElseThrow(() -> Refused.notFound("There is no version " + version)));
  }

  private void show(Exchange exchange, Content page) throws IOException {
    frame.send(exchange, view.of(page, exchange.account()));
  }

  /** A page by {@code pageId}, or by {@code spaceKey} and {@code title}. */
  private Content page(Exchange exchange) {
    long id =
        exchange
            .id("pageId")
            .or(() -> byTitle(exchange))
            .orElseThrow(() -> Refused.notFound("The parameter pageId is missing"));
    Content page = library.get(exchange.account(), id);
    if (!page.isPage()) {
      throw Refused.noContent(id);
    }
    return page;
  }

  private java.util.Optional<Long> byTitle(Exchange exchange) {
    return exchange
        .parameter("title")
        .flatMap(
            title -> library.store().findPage(exchange.parameter("spaceKey").orElse(""), title))
        .map(Content::id);
  }

  void versions(Exchange exchange) throws IOException {
    Content page = page(exchange);
    Map<String, Object> data = new java.util.HashMap<>(view.row(page));
    data.put("crumbs", view.crumbs(page));
    data.put("versions", view.rows(library.store().versions(page.latestId())));
    data.put("pageId", String.valueOf(page.latestId()));
    frame.send(exchange, Frame.Inside.plain("Page History", "Host.Pages.versions", data));
  }

  void search(Exchange exchange) throws IOException {
    String text = exchange.parameter("queryString").orElse("");
    List<Content> found = text.isEmpty() ? List.of() : library.store().holding(text);
    List<Content> pages = found.stream().filter(Content::isPage).toList();
    frame.send(
        exchange,
        Frame.Inside.plain(
            "Search",
            "Host.Pages.search",
            Map.of(
                "query", text, "results", view.rows(library.visible(exchange.account(), pages)))));
  }

  /** The page as HTML that Word opens. */
  void exportWord(Exchange exchange) throws IOException {
    Content page = page(exchange);
    exchange
        .response()
        .setHeader("Content-Disposition", "attachment; filename=\"" + page.id() + ".doc\"");
    exchange.response().setContentType("application/vnd.ms-word;charset=UTF-8");
    String body = workshop.view(page, "word");
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
