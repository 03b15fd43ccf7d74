package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.Templates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws pages: what stands in them, with head and foot around it. */
final class JiraFrame {
  /** Compiled once for all servers. */
  private static final Templates TEMPLATES = new Templates("jira.soy");

  /**
   * @param template such as {@code issue}
   */
  void send(JiraExchange exchange, String title, String template, Map<String, Object> data)
      throws IOException {
    send(exchange, 200, title, template, data);
  }

  void send(
      JiraExchange exchange, int status, String title, String template, Map<String, Object> data)
      throws IOException {
    Map<String, Object> all = new HashMap<>(data);
    all.put("contextPath", exchange.request().getContextPath());
    all.put("token", exchange.token());
    all.put("user", exchange.user() == null ? "" : exchange.user().fullName());
    all.put("title", title);
    all.putIfAbsent("jql", "");
    all.put("body", Templates.html(TEMPLATES.render("Jira." + template, all)));
    exchange.response().setStatus(status);
    exchange.html("<!DOCTYPE html>\n" + TEMPLATES.render("Jira.page", all));
  }

  /** Anonymous may log in; others read why. */
  void refuse(JiraExchange exchange, HttpException refused) throws IOException {
    if (refused.status() == 401 && !exchange.isPost()) {
      exchange.redirect("/login?os_destination=" + exchange.encodedTarget());
      return;
    }
    Map<String, Object> data = Map.of("messages", messages(refused));
    send(exchange, refused.status(), "Not possible", "refused", data);
  }

  static List<String> messages(HttpException refused) {
    List<String> messages = new ArrayList<>(refused.messages());
    messages.addAll(refused.errors().values());
    return messages;
  }
}
