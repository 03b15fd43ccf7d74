package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.http.HttpException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Styles and pictures, for everybody. */
final class StaticFiles {
  private static final Pattern ICON = Pattern.compile("/images/icons/((?:[a-z]+/)?[a-z-]+\\.svg)");
  private static final Pattern STYLE = Pattern.compile("/host/(jira|tokens)\\.css");

  private StaticFiles() {}

  static void icon(JiraExchange exchange) throws IOException {
    String name = ICON.matcher(exchange.path()).replaceFirst("/host/jira/$1");
    send(exchange, ICON.matcher(exchange.path()).matches(), name, "image/svg+xml");
  }

  static void style(JiraExchange exchange) throws IOException {
    boolean known = STYLE.matcher(exchange.path()).matches();
    send(exchange, known, exchange.path(), "text/css;charset=UTF-8");
  }

  private static void send(JiraExchange exchange, boolean known, String resource, String type)
      throws IOException {
    try (InputStream file = known ? StaticFiles.class.getResourceAsStream(resource) : null) {
      if (file == null) {
        throw HttpException.of(404, "There is no such file.");
      }
      exchange.response().setContentType(type);
      exchange.response().setHeader("Cache-Control", "max-age=3600");
      exchange.response().setHeader("X-Content-Type-Options", "nosniff");
      file.transferTo(exchange.response().getOutputStream());
    }
  }
}
