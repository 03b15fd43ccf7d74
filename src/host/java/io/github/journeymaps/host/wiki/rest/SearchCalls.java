package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.Library;
import io.github.journeymaps.host.wiki.content.Refused;
import io.github.journeymaps.host.wiki.content.SpaceRow;
import io.github.journeymaps.host.wiki.markup.Renderer;
import io.github.journeymaps.host.wiki.web.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Search, users and spaces. */
final class SearchCalls {

  private final Workshop workshop;
  private final Library library;
  private final ContentJson json;

  SearchCalls(Workshop workshop, ContentJson json) {
    this.workshop = workshop;
    this.library = workshop.library();
    this.json = json;
  }

  /** {@code ?cql=text~"…"}; see {@link Cql} for what is understood. */
  Answer search(Ask ask) {
    ObjectNode answer = json.paged(ask, found(ask), this::result);
    return Answer.ok(answer.put("totalSize", found(ask).size()));
  }

  Answer searchContent(Ask ask) {
    Set<String> expand = ask.expand("");
    return Answer.ok(json.paged(ask, found(ask), content -> json.content(content, expand)));
  }

  private List<Content> found(Ask ask) {
    Cql cql =
        Cql.of(
            ask.parameter("cql")
                .orElseThrow(() -> Refused.badRequest("The parameter cql is missing")));
    return library.visible(ask.account(), cql.in(library.store()));
  }

  private ObjectNode result(Content content) {
    ObjectNode result = ContentJson.object();
    result.set("content", json.content(content, Set.of("space")));
    String text = Renderer.text(content);
    result.put("title", content.title());
    result.put("excerpt", text.substring(0, Math.min(300, text.length())));
    result.put("url", workshop.addresses().path(content));
    return result.put("entityType", "content");
  }

  Answer currentUser(Ask ask) {
    return Answer.ok(ask.account() == null ? json.anonymous() : json.user(ask.account()));
  }

  /** {@code ?username=} or {@code ?key=}; only for who is signed in. */
  Answer user(Ask ask) {
    if (ask.account() == null) {
      throw Refused.notLoggedIn();
    }
    return ask.parameter("username")
        .flatMap(library.accounts()::find)
        .or(() -> ask.parameter("key").flatMap(library.accounts()::findByKey))
        .map(account -> Answer.ok(json.user(account)))
        .orElseThrow(() -> Refused.notFound("No user found"));
  }

  Answer spaces(Ask ask) {
    List<SpaceRow> visible =
        library.spaces(ask.account()).stream().filter(space -> asked(ask, space)).toList();
    return Answer.ok(json.paged(ask, visible, space -> json.space(space.spaceKey())));
  }

  private static boolean asked(Ask ask, SpaceRow space) {
    String[] keys = ask.request().getParameterValues("spaceKey");
    return keys == null || List.of(keys).contains(space.spaceKey());
  }

  Answer space(Ask ask) {
    String key = ask.address().group(1);
    Optional<SpaceRow> space =
        library.spaces(ask.account()).stream()
            .filter(candidate -> candidate.spaceKey().equals(key))
            .findFirst();
    return space
        .map(found -> Answer.ok(json.space(found.spaceKey())))
        .orElseThrow(() -> Refused.notFound("No space with key : " + key));
  }
}
