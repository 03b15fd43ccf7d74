package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.host.wiki.content.Change;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.Library;
import io.github.journeymaps.host.wiki.content.NewContent;
import io.github.journeymaps.host.wiki.content.Refused;
import io.github.journeymaps.host.wiki.markup.StorageFormat;
import io.github.journeymaps.host.wiki.web.Workshop;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Pages and blog posts: make, read, change, trash, restore. */
final class ContentCalls {

  private static final String USUAL = "history,space,version";
  private static final Set<String> WHOLE =
      Set.of("body.storage", "version", "space", "history", "ancestors");
  private static final Set<String> KINDS = Set.of(Content.PAGE, Content.BLOG_POST);

  private final Library library;
  private final ContentJson json;

  ContentCalls(Workshop workshop, ContentJson json) {
    this.library = workshop.library();
    this.json = json;
  }

  /** {@code ?spaceKey=&title=&type=&status=}. */
  Answer list(Ask ask) {
    String type = ask.parameter("type").orElse(Content.PAGE);
    String title = ask.parameter("title").orElse(null);
    List<Content> found =
        library.spaces(ask.account()).stream()
            .filter(
                space ->
                    ask.parameter("spaceKey").orElse(space.spaceKey()).equals(space.spaceKey()))
            .flatMap(space -> ofSpace(ask, space.spaceKey(), type).stream())
            .filter(content -> title == null || content.title().equalsIgnoreCase(title))
            .toList();
    List<Content> visible = library.visible(ask.account(), found);
    Set<String> expand = ask.expand("");
    return Answer.ok(json.paged(ask, visible, content -> json.content(content, expand)));
  }

  private List<Content> ofSpace(Ask ask, String space, String type) {
    return ask.parameter("status").orElse(Content.CURRENT).equals(Content.TRASHED)
        ? library.store().trash(space)
        : library.store().ofSpace(space, type);
  }

  Answer get(Ask ask) {
    Content content = byStatus(ask, library.get(ask.account(), ask.id()));
    return Answer.ok(json.content(content, ask.expand(USUAL)));
  }

  /** What is in the bin is there only for who asks for it. */
  private static Content byStatus(Ask ask, Content content) {
    String status = ask.parameter("status").orElse(Content.CURRENT);
    if (!status.equals("any") && !content.status().equals(status)) {
      throw Refused.noContent(content.id());
    }
    return content;
  }

  Answer create(Ask ask) throws IOException {
    JsonNode body = ask.body();
    String type = body.path("type").asText("");
    if (!KINDS.contains(type)) {
      throw Refused.badRequest("Content of type '" + type + "' cannot be made here");
    }
    NewContent wanted =
        new NewContent(
            type,
            body.path("space").path("key").asText(""),
            body.path("title").asText(""),
            parent(body, null),
            null,
            storage(body, ""));
    return Answer.ok(json.content(library.create(ask.account(), wanted), WHOLE));
  }

  /** The last of the ancestors that were sent. */
  private static Long parent(JsonNode body, Long otherwise) {
    JsonNode ancestors = body.path("ancestors");
    if (ancestors.isEmpty()) {
      return otherwise;
    }
    return Ask.number(ancestors.get(ancestors.size() - 1).path("id").asText(""));
  }

  private static String storage(JsonNode body, String otherwise) {
    String storage = body.path("body").path("storage").path("value").asText(otherwise);
    StorageFormat.check(storage);
    return storage;
  }

  Answer update(Ask ask) throws IOException {
    JsonNode body = ask.body();
    Content now = library.get(ask.account(), ask.id());
    int version = body.path("version").path("number").asInt(0);
    if (version == 0) {
      throw Refused.badRequest("Must supply an incremented version when updating Content");
    }
    Change change =
        new Change(
            version,
            body.path("title").asText(now.title()),
            parent(body, now.parentId()),
            storage(body, now.body()),
            body.path("version").path("message").asText(""));
    boolean restores = now.isTrashed() && body.path("status").asText("").equals(Content.CURRENT);
    Content next =
        restores
            ? library.restore(ask.account(), now.id(), change)
            : library.update(ask.account(), now.id(), change);
    return Answer.ok(json.content(next, WHOLE));
  }

  /** To the bin; with {@code status=trashed} from there for good. */
  Answer delete(Ask ask) {
    if (ask.parameter("status").orElse("").equals(Content.TRASHED)) {
      library.purge(ask.account(), ask.id());
      return Answer.nothing();
    }
    if (library.get(ask.account(), ask.id()).isTrashed()) {
      throw Refused.noContent(ask.id());
    }
    library.trash(ask.account(), ask.id());
    return Answer.nothing();
  }

  Answer versions(Ask ask) {
    Content content = library.get(ask.account(), ask.id());
    List<Content> all = library.store().versions(content.latestId());
    return Answer.ok(json.paged(ask, all, json::version));
  }
}
