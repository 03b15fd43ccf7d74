package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.http.Templates;
import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.Right;
import io.github.journeymaps.host.wiki.markup.MacroContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page as the templates are told of it. */
final class PageView {

  private final RenderServices services;

  PageView(RenderServices services) {
    this.services = services;
  }

  WikiFrame.Inside of(Content page, Account account) {
    return new WikiFrame.Inside(
        page.title(),
        "view",
        "Host.Pages.view",
        data(page, account),
        metas(page),
        List.of("viewcontent", "page"));
  }

  /** What browsers' scripts may ask of the page, names without {@code ajs-}. */
  Map<String, String> metas(Content page) {
    Map<String, String> metas = new LinkedHashMap<>();
    metas.put("page-id", String.valueOf(page.id()));
    metas.put("content-id", String.valueOf(page.id()));
    metas.put("latest-page-id", String.valueOf(page.latestId()));
    metas.put("content-type", page.type());
    metas.put("page-title", page.title());
    metas.put("page-version", String.valueOf(page.version()));
    metas.put("parent-page-id", page.parentId() == null ? "" : String.valueOf(page.parentId()));
    metas.putAll(spaceMetas(page.spaceKey()));
    return metas;
  }

  Map<String, String> spaceMetas(String spaceKey) {
    return Map.of("space-key", spaceKey, "space-name", spaceName(spaceKey));
  }

  private String spaceName(String spaceKey) {
    return services.contentService().spaces().find(spaceKey).orElseThrow().name();
  }

  private Map<String, Object> data(Content page, Account account) {
    Map<String, Object> data = new HashMap<>(row(page));
    boolean shown = page.isLatest() && page.isCurrent();
    data.put("crumbs", crumbs(page));
    data.put("body", Templates.html(services.view(page, MacroContext.DISPLAY)));
    data.put(
        "latestUrl", services.addresses().of("/pages/viewpage.action?pageId=" + page.latestId()));
    data.put("old", !page.isLatest());
    data.put("trashed", page.isTrashed());
    data.put("canEdit", shown && services.contentService().rights().on(account, Right.EDIT, page));
    data.put("children", rows(services.contentService().visible(account, children(page))));
    return data;
  }

  private List<Content> children(Content page) {
    return services.contentService().store().children(page.latestId());
  }

  List<Map<String, Object>> crumbs(Content page) {
    List<Map<String, Object>> crumbs = new ArrayList<>();
    String space = services.addresses().of("/display/" + page.spaceKey());
    crumbs.add(Map.of("title", spaceName(page.spaceKey()), "url", space));
    services.contentService().store().ancestors(page).forEach(above -> crumbs.add(row(above)));
    return crumbs;
  }

  List<Map<String, Object>> rows(List<Content> contents) {
    return contents.stream().map(this::row).toList();
  }

  /** The facts of one version. */
  Map<String, Object> row(Content content) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", String.valueOf(content.id()));
    row.put("title", content.title());
    row.put("type", content.type());
    row.put("spaceKey", content.spaceKey());
    row.put("url", services.addresses().page(content));
    row.put("version", content.version());
    row.put("creator", person(content.creator()));
    row.put("author", person(content.modifier()));
    row.put("when", when(content.modified()));
    row.put("message", content.message());
    return row;
  }

  private String person(String name) {
    return services
        .contentService()
        .accounts()
        .find(name)
        .map(Account::fullName)
        .orElse("Anonymous");
  }

  private String when(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(services.platform().locale())
        .withZone(ZoneId.systemDefault())
        .format(instant);
  }
}
