package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.api.Blueprint;
import io.github.journeymaps.host.wiki.content.Change;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.Library;
import io.github.journeymaps.host.wiki.content.NewContent;
import io.github.journeymaps.host.wiki.content.Refused;
import io.github.journeymaps.host.wiki.content.Verb;
import io.github.journeymaps.host.wiki.markup.StorageFormat;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages that change something: the editor, its saving, the bin. */
final class WritePages {

  private final Workshop workshop;
  private final Library library;
  private final Frame frame;
  private final EditorPage editor;

  WritePages(Workshop workshop, Frame frame, EditorPage editor) {
    this.workshop = workshop;
    this.frame = frame;
    this.library = workshop.library();
    this.editor = editor;
  }

  void edit(Exchange exchange) throws IOException {
    editor.edit(
        exchange, library.getFor(exchange.account(), Verb.EDIT, exchange.needId("pageId")), "");
  }

  /** The Create dialog, as a page: a blank page, and the plugin's blueprints. */
  void choose(Exchange exchange) throws IOException {
    String space = exchange.parameter("spaceKey").orElse("");
    mayCreate(exchange, space);
    Locale locale = workshop.platform().locale();
    List<Map<String, Object>> offered =
        workshop.platform().plugin().blueprints().stream()
            .map(blueprint -> line(blueprint, locale))
            .toList();
    Map<String, Object> data = Map.of("spaceKey", space, "blueprints", offered);
    frame.send(exchange, Frame.Inside.plain("Create", "Host.Pages.choose", data));
  }

  private static Map<String, Object> line(Blueprint blueprint, Locale locale) {
    return Map.of(
        "key", blueprint.key(),
        "icon", blueprint.icon(),
        "name", blueprint.name(locale),
        "description", blueprint.description(locale));
  }

  void create(Exchange exchange) throws IOException {
    String space = exchange.parameter("spaceKey").orElse("");
    mayCreate(exchange, space);
    Long parent = exchange.id("fromPageId").or(() -> exchange.id("parentPageId")).orElse(null);
    String body = exchange.parameter("blueprint").map(this::bodyOf).orElse("<p><br /></p>");
    editor.create(exchange, new EditorPage.Draft(space, "", parent, body), "");
  }

  private String bodyOf(String blueprint) {
    return workshop.platform().plugin().blueprints().stream()
        .filter(candidate -> candidate.key().equals(blueprint))
        .findFirst()
        .map(found -> found.body(workshop.platform().locale()))
        .orElseThrow(() -> Refused.notFound("There is no blueprint " + blueprint));
  }

  private void mayCreate(Exchange exchange, String space) {
    boolean known =
        library.spaces(exchange.account()).stream()
            .anyMatch(candidate -> candidate.spaceKey().equals(space));
    if (!known) {
      throw Refused.notFound("There is no space " + space);
    }
    if (!library.rights().inSpace(exchange.account(), Verb.EDIT, space)) {
      throw exchange.account() == null
          ? Refused.notLoggedIn()
          : Refused.forbidden("You may not create pages in space " + space);
    }
  }

  /** The editor on a new page with the body of another: the copy is made when it is saved. */
  void copy(Exchange exchange) throws IOException {
    Content origin = library.get(exchange.account(), exchange.needId("idOfPageToCopy"));
    String space = exchange.parameter("spaceKey").orElse(origin.spaceKey());
    mayCreate(exchange, space);
    Long parent = space.equals(origin.spaceKey()) ? origin.parentId() : null;
    editor.create(
        exchange,
        new EditorPage.Draft(space, "Copy of " + origin.title(), parent, origin.body()),
        "");
  }

  void doEdit(Exchange exchange) throws IOException {
    checkForm(exchange);
    long id = exchange.needId("pageId");
    Content page = library.getFor(exchange.account(), Verb.EDIT, id);
    int version = exchange.id("originalVersion").orElse(0L).intValue() + 1;
    Change change =
        new Change(
            version,
            exchange.parameter("title").orElse(""),
            page.parentId(),
            body(exchange),
            exchange.parameter("versionComment").orElse(""));
    try {
      Content next = library.update(exchange.account(), id, change);
      exchange.redirect(workshop.addresses().path(next));
    } catch (Refused e) {
      editor.edit(exchange, page.edited(change), e.getMessage());
    }
  }

  void doCreate(Exchange exchange) throws IOException {
    checkForm(exchange);
    String space = exchange.parameter("spaceKey").orElse("");
    mayCreate(exchange, space);
    String title = exchange.parameter("title").orElse("");
    Long parent = exchange.id("parentPageId").orElse(null);
    String body = body(exchange);
    try {
      Content made =
          library.create(exchange.account(), NewContent.page(space, title, parent, body));
      exchange.redirect(workshop.addresses().path(made));
    } catch (Refused e) {
      editor.create(exchange, new EditorPage.Draft(space, title, parent, body), e.getMessage());
    }
  }

  private String body(Exchange exchange) {
    String storage =
        workshop.editorFormat().toStorage(exchange.parameter("wysiwygContent").orElse(""));
    StorageFormat.check(storage);
    return storage;
  }

  void doRemove(Exchange exchange) throws IOException {
    checkForm(exchange);
    long id = exchange.needId("pageId");
    String space = library.get(exchange.account(), id).spaceKey();
    library.trash(exchange.account(), id);
    exchange.redirect("/display/" + space);
  }

  private void checkForm(Exchange exchange) {
    if (!exchange.isPost()) {
      throw Refused.badRequest("This address takes forms that are sent by POST only");
    }
    exchange.checkToken();
    if (workshop.platform().readOnly()) {
      throw Refused.forbidden("Confluence is in read-only mode");
    }
  }
}
