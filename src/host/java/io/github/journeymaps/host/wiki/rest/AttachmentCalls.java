package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.Files;
import io.github.journeymaps.host.wiki.content.Library;
import io.github.journeymaps.host.wiki.content.Refused;
import io.github.journeymaps.host.wiki.web.Workshop;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Attachments of a page: list, add. */
final class AttachmentCalls {

  /** Confluence's default bound of a file. */
  private static final long MOST_BYTES = 100L << 20;

  private static final String MULTIPART = "org.eclipse.jetty.multipartConfig";
  private static final Set<String> WHOLE = Set.of("version");

  private final Library library;
  private final Files files;
  private final ContentJson json;

  AttachmentCalls(Workshop workshop, ContentJson json) {
    this.library = workshop.library();
    this.files = workshop.files();
    this.json = json;
  }

  Answer list(Ask ask) {
    Content page = library.get(ask.account(), ask.id());
    String name = ask.parameter("filename").orElse(null);
    List<Content> found =
        files.of(page).stream().filter(file -> name == null || file.title().equals(name)).toList();
    Set<String> expand = ask.expand("");
    return Answer.ok(json.paged(ask, found, file -> json.content(file, expand)));
  }

  Answer attach(Ask ask) throws IOException, ServletException {
    ask.checkXsrf();
    List<Content> made = new ArrayList<>();
    for (Files.Upload upload : uploads(ask)) {
      made.add(files.attach(ask.account(), ask.id(), upload));
    }
    ObjectNode answer = json.paged(ask, made, file -> json.content(file, WHOLE));
    return Answer.ok(answer);
  }

  private static List<Files.Upload> uploads(Ask ask) throws IOException, ServletException {
    String type = String.valueOf(ask.request().getContentType());
    if (!type.startsWith("multipart/form-data")) {
      throw Refused.badRequest("A file is sent as multipart/form-data, not as " + type);
    }
    ask.request()
        .setAttribute(MULTIPART, new MultipartConfigElement("", MOST_BYTES, MOST_BYTES, 1 << 20));
    List<Files.Upload> uploads = new ArrayList<>();
    for (Part part : ask.request().getParts()) {
      if (part.getSubmittedFileName() != null) {
        uploads.add(upload(part));
      }
    }
    if (uploads.isEmpty()) {
      throw Refused.badRequest("At least one attachment is needed, in a part with a file name");
    }
    return uploads;
  }

  private static Files.Upload upload(Part part) throws IOException {
    String name = part.getSubmittedFileName().replaceAll("^.*[/\\\\]", "");
    String type =
        part.getContentType() == null ? "application/octet-stream" : part.getContentType();
    return new Files.Upload(name, type, part.getInputStream().readAllBytes());
  }
}
