package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.api.Blueprint;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentChange;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.content.NewContent;
import io.github.journeymaps.host.wiki.content.Right;
import io.github.journeymaps.host.wiki.markup.StorageFormat;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages that change something: the editor, its saving, the bin. */
final class WritePages {

  private final RenderServices services;
  private final ContentService contentService;
  private final WikiFrame frame;
  private final EditorPage editor;

  WritePages(RenderServices services, WikiFrame frame, EditorPage editor) {
    this.services = services;
    this.frame = frame;
    this.contentService = services.contentService();
    this.editor = editor;
  }

  void edit(WikiExchange exchange) throws IOException {
    editor.edit(
        exchange,
        contentService.getFor(exchange.account(), Right.EDIT, exchange.needId("pageId")),
        "");
  }

  /** The Create dialog, as a page: a blank page, and the plugin's blueprints. */
  void choose(WikiExchange exchange) throws IOException {
    String space = exchange.parameter("spaceKey").orElse("");
    mayCreate(exchange, space);
    Locale locale = services.platform().locale();
    List<Map<String, Object>> offered =
        services.platform().plugin().blueprints().stream()
            .map(blueprint -> line(blueprint, locale))
            .toList();
    Map<String, Object> data = Map.of("spaceKey", space, "blueprints", offered);
    frame.send(exchange, WikiFrame.Inside.plain("Create", "Host.Pages.choose", data));
  }

  private static Map<String, Object> line(Blueprint blueprint, Locale locale) {
    return Map.of(
        "key", blueprint.key(),
        "icon", blueprint.icon(),
        "name", blueprint.name(locale),
        "description", blueprint.description(locale));
  }

  void create(WikiExchange exchange) throws IOException {
    String space = exchange.parameter("spaceKey").orElse("");
    mayCreate(exchange, space);
    Long parent = exchange.id("fromPageId").or(() -> exchange.id("parentPageId")).orElse(null);
    String body = exchange.parameter("blueprint").map(this::bodyOf).orElse("<p><br /></p>");
    editor.create(exchange, new EditorPage.Draft(space, "", parent, body), "");
  }

  private String bodyOf(String blueprint) {
    return services.platform().plugin().blueprints().stream()
        .filter(candidate -> candidate.key().equals(blueprint))
        .findFirst()
        .map(found -> found.body(services.platform().locale()))
        .orElseThrow(() -> HttpException.notFound("There is no blueprint " + blueprint));
  }

  private void mayCreate(WikiExchange exchange, String space) {
    boolean known =
        contentService.spaces(exchange.account()).stream()
            .anyMatch(candidate -> candidate.spaceKey().equals(space));
    if (!known) {
      throw HttpException.notFound("There is no space " + space);
    }
    if (!contentService.rights().inSpace(exchange.account(), Right.EDIT, space)) {
      throw exchange.account() == null
          ? ContentService.notLoggedIn()
          : HttpException.forbidden("You may not create pages in space " + space);
    }
  }

  /** The editor on a new page with the body of another: the copy is made when it is saved. */
  void copy(WikiExchange exchange) throws IOException {
    Content origin = contentService.get(exchange.account(), exchange.needId("idOfPageToCopy"));
    String space = exchange.parameter("spaceKey").orElse(origin.spaceKey());
    mayCreate(exchange, space);
    Long parent = space.equals(origin.spaceKey()) ? origin.parentId() : null;
    editor.create(
        exchange,
        new EditorPage.Draft(space, "Copy of " + origin.title(), parent, origin.body()),
        "");
  }

  void doEdit(WikiExchange exchange) throws IOException {
    checkForm(exchange);
    long id = exchange.needId("pageId");
    Content page = contentService.getFor(exchange.account(), Right.EDIT, id);
    int version = exchange.id("originalVersion").orElse(0L).intValue() + 1;
    ContentChange change =
        new ContentChange(
            version,
            exchange.parameter("title").orElse(""),
            page.parentId(),
            body(exchange),
            exchange.parameter("versionComment").orElse(""));
    try {
      Content next = contentService.update(exchange.account(), id, change);
      exchange.redirect(services.addresses().path(next));
    } catch (HttpException e) {
      editor.edit(exchange, page.edited(change), e.getMessage());
    }
  }

  void doCreate(WikiExchange exchange) throws IOException {
    checkForm(exchange);
    String space = exchange.parameter("spaceKey").orElse("");
    mayCreate(exchange, space);
    String title = exchange.parameter("title").orElse("");
    Long parent = exchange.id("parentPageId").orElse(null);
    String body = body(exchange);
    try {
      Content made =
          contentService.create(exchange.account(), NewContent.page(space, title, parent, body));
      exchange.redirect(services.addresses().path(made));
    } catch (HttpException e) {
      editor.create(exchange, new EditorPage.Draft(space, title, parent, body), e.getMessage());
    }
  }

  private String body(WikiExchange exchange) {
    String storage =
        services.editorFormat().toStorage(exchange.parameter("wysiwygContent").orElse(""));
    StorageFormat.check(storage);
    return storage;
  }

  void doRemove(WikiExchange exchange) throws IOException {
    checkForm(exchange);
    long id = exchange.needId("pageId");
    String space = contentService.get(exchange.account(), id).spaceKey();
    contentService.trash(exchange.account(), id);
    exchange.redirect("/display/" + space);
  }

  private void checkForm(WikiExchange exchange) {
    exchange.checkForm();
    if (services.platform().readOnly()) {
      throw HttpException.forbidden("Confluence is in read-only mode");
    }
  }
}
