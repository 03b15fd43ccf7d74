package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.wiki.content.Content;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** Files: attachments, and the wiki's own styles, scripts and pictures. */
final class Downloads {

  private static final Set<String> SHOWN =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml");

  private final RenderServices services;

  Downloads(RenderServices services) {
    this.services = services;
  }

  /** {@code /download/attachments/PAGE/NAME}; what is no plain picture is saved, never opened. */
  void attachment(WikiExchange exchange) throws IOException {
    String[] parts = exchange.path().substring("/download/attachments/".length()).split("/", 2);
    if (parts.length < 2 || !parts[0].matches("\\d{1,18}")) {
      throw HttpException.notFound("There is no attachment " + exchange.path());
    }
    Content page = services.contentService().get(exchange.account(), Long.parseLong(parts[0]));
    Content file =
        services
            .files()
            .find(page, parts[1])
            .orElseThrow(() -> HttpException.notFound("There is no attachment " + parts[1]));
    send(exchange.response(), file);
  }

  private void send(HttpServletResponse response, Content file) throws IOException {
    response.setContentType(file.body());
    response.setHeader("X-Content-Type-Options", "nosniff");
    String how = SHOWN.contains(file.body()) ? "inline" : "attachment";
    String name = file.title().replaceAll("[^\\w .()-]", "_");
    response.setHeader("Content-Disposition", how + "; filename=\"" + name + "\"");
    response.getOutputStream().write(services.files().bytes(file));
  }

  static void ownFile(WikiExchange exchange) throws IOException {
    String path = exchange.path();
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    try (InputStream file = type == null ? null : Downloads.class.getResourceAsStream(path)) {
      if (file == null || path.contains("..")) {
        throw HttpException.notFound("There is no file " + path);
      }
      exchange.response().setContentType(type);
      exchange.response().setHeader("Cache-Control", "max-age=3600");
      file.transferTo(exchange.response().getOutputStream());
    }
  }
}
