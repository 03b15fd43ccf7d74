package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.markup.Renderer;
import io.github.journeymaps.host.wiki.web.RenderServices;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Search by {@code ?cql=text~"…"}, which is all of Confluence's query language that is understood
 * here. The words are looked for in titles and in what is written on pages; what macros draw is not
 * searched.
 */
final class SearchCalls {
  private static final Pattern CQL = Pattern.compile("\\s*text\\s*~\\s*\"([^\"]*)\"\\s*");
  private static final int EXCERPT = 300;

  private final RenderServices services;
  private final ContentService contentService;
  private final ContentJson json;

  SearchCalls(RenderServices services, ContentJson json) {
    this.services = services;
    this.contentService = services.contentService();
    this.json = json;
  }

  RestReply search(ContentRequest request) {
    String cql = request.parameter("cql").orElse("");
    Matcher text = CQL.matcher(cql);
    if (!text.matches()) {
      throw HttpException.badRequest("Could not parse cql : " + cql + "; it has to be text~\"…\"");
    }
    List<Content> found = contentService.visible(request.account(), holding(text.group(1)));
    return RestReply.ok(json.paged(request, found, this::result).put("totalSize", found.size()));
  }

  private List<Content> holding(String words) {
    String wanted = words.replace("*", "").toLowerCase(Locale.ROOT);
    return contentService.store().holding("").stream()
        .filter(Content::isPage)
        .filter(
            page ->
                (page.title() + "\n" + Renderer.text(page))
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted))
        .toList();
  }

  private ObjectNode result(Content content) {
    ObjectNode result = ContentJson.object();
    result.set("content", json.content(content, Set.of("space")));
    String text = Renderer.text(content);
    result.put("title", content.title());
    result.put("excerpt", text.substring(0, Math.min(EXCERPT, text.length())));
    result.put("url", services.addresses().path(content));
    return result.put("entityType", "content");
  }
}
