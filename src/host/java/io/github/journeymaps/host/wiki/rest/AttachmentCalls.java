package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.wiki.content.Attachments;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.web.RenderServices;
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

  private final ContentService contentService;
  private final Attachments files;
  private final ContentJson json;

  AttachmentCalls(RenderServices services, ContentJson json) {
    this.contentService = services.contentService();
    this.files = services.files();
    this.json = json;
  }

  RestReply list(ContentRequest request) {
    Content page = contentService.get(request.account(), request.id());
    String name = request.parameter("filename").orElse(null);
    List<Content> found =
        files.of(page).stream().filter(file -> name == null || file.title().equals(name)).toList();
    Set<String> expand = request.expand("");
    return RestReply.ok(json.paged(request, found, file -> json.content(file, expand)));
  }

  RestReply attach(ContentRequest request) throws IOException, ServletException {
    request.checkXsrf();
    List<Content> made = new ArrayList<>();
    for (Attachments.Upload upload : uploads(request)) {
      made.add(files.attach(request.account(), request.id(), upload));
    }
    ObjectNode answer = json.paged(request, made, file -> json.content(file, WHOLE));
    return RestReply.ok(answer);
  }

  private static List<Attachments.Upload> uploads(ContentRequest request)
      throws IOException, ServletException {
    String type = String.valueOf(request.request().getContentType());
    if (!type.startsWith("multipart/form-data")) {
      throw HttpException.badRequest("A file is sent as multipart/form-data, not as " + type);
    }
    request
        .request()
        .setAttribute(MULTIPART, new MultipartConfigElement("", MOST_BYTES, MOST_BYTES, 1 << 20));
    List<Attachments.Upload> uploads = new ArrayList<>();
    for (Part part : request.request().getParts()) {
      if (part.getSubmittedFileName() != null) {
        uploads.add(upload(part));
      }
    }
    if (uploads.isEmpty()) {
      throw HttpException.badRequest(
          "At least one attachment is needed, in a part with a file name");
    }
    return uploads;
  }

  private static Attachments.Upload upload(Part part) throws IOException {
    String name = part.getSubmittedFileName().replaceAll("^.*[/\\\\]", "");
    String type =
        part.getContentType() == null ? "application/octet-stream" : part.getContentType();
    return new Attachments.Upload(name, type, part.getInputStream().readAllBytes());
  }
}
