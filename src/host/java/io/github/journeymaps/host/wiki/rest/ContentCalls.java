package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentChange;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.content.NewContent;
import io.github.journeymaps.host.wiki.markup.StorageFormat;
import io.github.journeymaps.host.wiki.web.RenderServices;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Pages and blog posts: make, read, change, trash, restore. */
final class ContentCalls {

  private static final String USUAL = "history,space,version";
  private static final Set<String> WHOLE =
      Set.of("body.storage", "version", "space", "history", "ancestors");
  private static final Set<String> KINDS = Set.of(Content.PAGE, Content.BLOG_POST);

  private final ContentService contentService;
  private final ContentJson json;

  ContentCalls(RenderServices services, ContentJson json) {
    this.contentService = services.contentService();
    this.json = json;
  }

  /** {@code ?spaceKey=&title=&type=&status=}. */
  RestReply list(ContentRequest request) {
    String type = request.parameter("type").orElse(Content.PAGE);
    String title = request.parameter("title").orElse(null);
    List<Content> found =
        contentService.spaces(request.account()).stream()
            .filter(
                space ->
                    request.parameter("spaceKey").orElse(space.spaceKey()).equals(space.spaceKey()))
            .flatMap(space -> ofSpace(request, space.spaceKey(), type).stream())
            .filter(content -> title == null || content.title().equalsIgnoreCase(title))
            .toList();
    List<Content> visible = contentService.visible(request.account(), found);
    Set<String> expand = request.expand("");
    return RestReply.ok(json.paged(request, visible, content -> json.content(content, expand)));
  }

  private List<Content> ofSpace(ContentRequest request, String space, String type) {
    return request.parameter("status").orElse(Content.CURRENT).equals(Content.TRASHED)
        ? contentService.store().trash(space)
        : contentService.store().ofSpace(space, type);
  }

  RestReply get(ContentRequest request) {
    Content content = byStatus(request, contentService.get(request.account(), request.id()));
    return RestReply.ok(json.content(content, request.expand(USUAL)));
  }

  /** What is in the bin is there only for who asks for it. */
  private static Content byStatus(ContentRequest request, Content content) {
    String status = request.parameter("status").orElse(Content.CURRENT);
    if (!status.equals("any") && !content.status().equals(status)) {
      throw ContentService.noContent(content.id());
    }
    return content;
  }

  RestReply create(ContentRequest request) throws IOException {
    JsonNode body = request.body();
    String type = body.path("type").asText("");
    if (!KINDS.contains(type)) {
      throw HttpException.badRequest("Content of type '" + type + "' cannot be made here");
    }
    NewContent wanted =
        new NewContent(
            type,
            body.path("space").path("key").asText(""),
            body.path("title").asText(""),
            parent(body, null),
            null,
            storage(body, ""));
    return RestReply.ok(json.content(contentService.create(request.account(), wanted), WHOLE));
  }

  /** The last of the ancestors that were sent. */
  private static Long parent(JsonNode body, Long otherwise) {
    JsonNode ancestors = body.path("ancestors");
    if (ancestors.isEmpty()) {
      return otherwise;
    }
    return ContentRequest.contentId(ancestors.get(ancestors.size() - 1).path("id").asText(""));
  }

  private static String storage(JsonNode body, String otherwise) {
    String storage = body.path("body").path("storage").path("value").asText(otherwise);
    StorageFormat.check(storage);
    return storage;
  }

  RestReply update(ContentRequest request) throws IOException {
    JsonNode body = request.body();
    Content now = contentService.get(request.account(), request.id());
    int version = body.path("version").path("number").asInt(0);
    if (version == 0) {
      throw HttpException.badRequest("Must supply an incremented version when updating Content");
    }
    ContentChange change =
        new ContentChange(
            version,
            body.path("title").asText(now.title()),
            parent(body, now.parentId()),
            storage(body, now.body()),
            body.path("version").path("message").asText(""));
    boolean restores = now.isTrashed() && body.path("status").asText("").equals(Content.CURRENT);
    Content next =
        restores
            ? contentService.restore(request.account(), now.id(), change)
            : contentService.update(request.account(), now.id(), change);
    return RestReply.ok(json.content(next, WHOLE));
  }

  /** To the bin; with {@code status=trashed} from there for good. */
  RestReply delete(ContentRequest request) {
    if (request.parameter("status").orElse("").equals(Content.TRASHED)) {
      contentService.purge(request.account(), request.id());
      return RestReply.noContent();
    }
    if (contentService.get(request.account(), request.id()).isTrashed()) {
      throw ContentService.noContent(request.id());
    }
    contentService.trash(request.account(), request.id());
    return RestReply.noContent();
  }

  RestReply versions(ContentRequest request) {
    Content content = contentService.get(request.account(), request.id());
    List<Content> all = contentService.store().versions(content.latestId());
    return RestReply.ok(json.paged(request, all, json::version));
  }
}
