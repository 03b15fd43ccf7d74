package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.api.Plugin;
import io.github.journeymaps.host.http.Templates;
import io.github.journeymaps.host.wiki.content.Account;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The head and the foot of every page: who is signed in, what scripts may ask, which theme. */
final class WikiFrame {

  private static final List<String> EVERYWHERE = List.of("atl.general", "main");

  /** Compiled once for all servers. */
  private static final Templates TEMPLATES = new Templates("frame.soy", "pages.soy", "editor.soy");

  private final RenderServices services;

  WikiFrame(RenderServices services) {
    this.services = services;
  }

  /**
   * Sends a page.
   *
   * @param template what is inside, given the data and the texts as {@code t}
   */
  void send(WikiExchange exchange, Inside inside) throws IOException {
    Locale locale = services.platform().locale();
    Map<String, String> texts = WikiTexts.of(locale);
    Map<String, Object> body = new HashMap<>(inside.data());
    body.put("t", texts);
    body.put("contextPath", services.addresses().contextPath());
    body.put("token", exchange.token());
    Map<String, Object> frame = new HashMap<>(body);
    frame.put("title", inside.title());
    frame.put("kind", inside.kind());
    frame.put("language", locale.getLanguage());
    frame.put("theme", Theme.of(exchange));
    frame.put("sheetsLast", exchange.parameter("sheets").filter("last"::equals).isPresent());
    frame.put("user", user(exchange.account()));
    frame.put("metas", metas(exchange, inside, locale));
    frame.put("body", Templates.html(TEMPLATES.render(inside.template(), body)));
    frame.put("tags", Templates.html(tags(inside.contexts())));
    exchange.html("<!DOCTYPE html>\n" + TEMPLATES.render("Host.Frame.page", frame));
  }

  private String tags(List<String> contexts) {
    Plugin plugin = services.platform().plugin();
    EVERYWHERE.forEach(plugin::requireContext);
    contexts.forEach(plugin::requireContext);
    return plugin.resourceTags();
  }

  private static Map<String, Object> user(Account account) {
    Map<String, Object> user = new HashMap<>();
    user.put("name", account == null ? "" : account.name());
    user.put("fullName", account == null ? "" : account.fullName());
    return user;
  }

  private List<Map<String, Object>> metas(WikiExchange exchange, Inside inside, Locale locale) {
    Account account = exchange.account();
    Map<String, String> metas = new LinkedHashMap<>();
    metas.put("context-path", services.addresses().contextPath());
    metas.put("base-url", services.platform().baseUrl().toString());
    metas.put("remote-user", account == null ? "" : account.name());
    metas.put("remote-user-key", account == null ? "" : account.key());
    metas.put("current-user-fullname", account == null ? "" : account.fullName());
    metas.put("user-locale", locale.toString());
    metas.put("atl-token", exchange.token());
    metas.put("access-mode", services.platform().readOnly() ? "READ_ONLY" : "READ_WRITE");
    metas.putAll(inside.metas());
    List<Map<String, Object>> list = new ArrayList<>();
    metas.forEach((name, text) -> list.add(Map.of("name", "ajs-" + name, "content", text)));
    return list;
  }

  /**
   * What stands in the frame.
   *
   * @param kind {@code view}, {@code edit} or {@code plain}: which styles and scripts it needs
   * @param metas names without {@code ajs-}
   * @param contexts of the plugin's web-resources
   */
  record Inside(
      String title,
      String kind,
      String template,
      Map<String, Object> data,
      Map<String, String> metas,
      List<String> contexts) {

    static Inside plain(String title, String template, Map<String, Object> data) {
      return new Inside(title, "plain", template, data, Map.of(), List.of());
    }
  }
}
