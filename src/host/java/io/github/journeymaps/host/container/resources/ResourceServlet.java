package io.github.journeymaps.host.container.resources;

import io.github.journeymaps.host.container.descriptor.Descriptor;
import io.github.journeymaps.host.container.descriptor.Descriptor.FileResource;
import io.github.journeymaps.host.container.descriptor.Descriptor.WebResource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Serves {@code /s/HASH/LANGUAGE/_/download/batch/KEYS/batch.js}, {@code
 * /download/resources/PLUGIN:MODULE/NAME}, both also below {@code /s/ANYTHING/_}, and what {@code
 * WRM.require} asks.
 */
public final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Pattern BATCH =
      Pattern.compile("/s/([^/]+)/([^/]+)/_/download/batch/([^/]+)/batch\\.(js|css)");
  private static final Pattern FILE =
      Pattern.compile("(?:/s/.+/_)?/download/resources/([^/:]+)(?::([^/]+))?/(.+)");
  private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "js", AssetKind.JS.mediaType,
          "css", AssetKind.CSS.mediaType,
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private final transient Descriptor descriptor;
  private final transient WebResources modules;
  private final transient Batches batches;
  private final transient PageResources page;
  private final transient Function<String, URL> entry;

  ResourceServlet(
      Descriptor descriptor,
      WebResources modules,
      Batches batches,
      PageResources page,
      Function<String, URL> entry) {
    this.descriptor = descriptor;
    this.modules = modules;
    this.batches = batches;
    this.page = page;
    this.entry = entry;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    Matcher batch = BATCH.matcher(path);
    Matcher file = FILE.matcher(path);
    if (path.equals("/s/_/wrm.js")) {
      send(response, ResourceServlet.class.getResource("/wrm.js"), "max-age=3600");
    } else if (path.equals("/s/_/links")) {
      links(request, response);
    } else if (batch.matches()) {
      batch(response, batch);
    } else if (file.matches()) {
      file(response, file.group(1), file.group(2), file.group(3));
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void batch(HttpServletResponse response, Matcher url) throws IOException {
    AssetKind kind = url.group(4).equals("js") ? AssetKind.JS : AssetKind.CSS;
    List<String> keys =
        Arrays.stream(url.group(3).split(",")).filter(k -> modules.find(k).isPresent()).toList();
    String content = batches.content(keys, kind, Locale.forLanguageTag(url.group(2)));
    if (content.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean current = Batches.hash(content).equals(url.group(1));
    response.setHeader("Cache-Control", current ? FOR_A_YEAR : "no-cache");
    write(response, kind.mediaType, content.getBytes(StandardCharsets.UTF_8));
  }

  private void file(HttpServletResponse response, String plugin, String module, String name)
      throws IOException {
    Optional<URL> found =
        plugin.equals(descriptor.key())
            ? downloads(module).flatMap(all -> locate(all, name))
            : Optional.empty();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(response, found.get(), "public, max-age=3600");
  }

  private Optional<List<FileResource>> downloads(String module) {
    return module == null
        ? Optional.of(descriptor.downloads())
        : modules
            .find(descriptor.key() + ":" + module)
            .map(WebResource::downloads)
            .or(() -> icon(module));
  }

  /** What an item of the Create dialog shows. */
  private Optional<List<FileResource>> icon(String item) {
    return descriptor.blueprints().stream()
        .filter(blueprint -> blueprint.item().equals(item))
        .map(blueprint -> List.of(blueprint.icon()))
        .findFirst();
  }

  private Optional<URL> locate(List<FileResource> files, String name) {
    return files.stream()
        .filter(f -> f.name().equals(name) || (f.name().endsWith("/") && name.startsWith(f.name())))
        .map(
            f ->
                f.name().equals(name)
                    ? f.location()
                    : f.location() + name.substring(f.name().length()))
        .filter(location -> !location.contains(".."))
        .map(entry)
        .filter(url -> url != null)
        .findFirst();
  }

  private static void send(HttpServletResponse response, URL url, String caching)
      throws IOException {
    response.setHeader("Cache-Control", caching);
    String ending = url.getPath().substring(url.getPath().lastIndexOf('.') + 1);
    try (InputStream in = url.openStream()) {
      write(
          response,
          MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"),
          in.readAllBytes());
    }
  }

  private static void write(HttpServletResponse response, String mediaType, byte[] content)
      throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(mediaType);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  /** {@code ?keys=wr!A,wrc!B&loaded=C,D} answers the files to load, styles first. */
  private void links(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<String> wanted = page.moduleKeys(list(request, "keys"));
    String json =
        page.links(wanted, list(request, "loaded")).stream()
            .map(ResourceServlet::json)
            .collect(Collectors.joining(",", "[", "]"));
    response.setHeader("Cache-Control", "no-store");
    write(response, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String json(PageResources.Link link) {
    return "{\"type\":%s,\"url\":%s,\"keys\":%s}"
        .formatted(
            JsI18n.literal(link.kind().name()),
            JsI18n.literal(link.url()),
            JsI18n.literal(link.keys()));
  }

  private static List<String> list(HttpServletRequest request, String name) {
    String value = Optional.ofNullable(request.getParameter(name)).orElse("");
    return Arrays.stream(value.split(",")).filter(part -> !part.isEmpty()).toList();
  }
}
