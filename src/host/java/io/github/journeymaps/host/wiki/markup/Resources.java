package io.github.journeymaps.host.wiki.markup;

import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentStore;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Links and pictures of storage format: pages, attachments and addresses. */
public final class Resources {

  private final ContentStore store;
  private final Addresses addresses;

  public Resources(ContentStore store, Addresses addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  void link(Element link, String body, MacroContext context, Html html) {
    String anchor = link.hasAttr("ac:anchor") ? "#" + link.attr("ac:anchor") : "";
    String target = target(link, context).orElse("");
    String label = body.isBlank() ? escaped(name(link)) : body;
    if (target.isEmpty() && anchor.isEmpty()) {
      html.open("span", "class", "unresolved").raw(label).close("span");
    } else {
      html.open("a", "href", target + anchor).raw(label).close("a");
    }
  }

  private static String escaped(String text) {
    return new Html().text(text).toString();
  }

  private static String name(Element holder) {
    Element resource = holder.selectFirst("ri|page, ri|attachment, ri|url, ri|user, ri|space");
    return resource == null
        ? holder.attr("ac:anchor")
        : resource.attributes().asList().get(0).getValue();
  }

  void image(Element image, MacroContext context, Html html) {
    html.open(
        "img",
        "class",
        "confluence-embedded-image",
        "src",
        target(image, context).filter(Safe::allowsAddress).orElse(""),
        "alt",
        image.attr("ac:alt"),
        "width",
        size(image, "ac:width"),
        "height",
        size(image, "ac:height"));
  }

  private static String size(Element image, String name) {
    return image.attr(name).matches("\\d{1,4}") ? image.attr(name) : null;
  }

  private Optional<String> target(Element holder, MacroContext context) {
    return first(holder, "ri|attachment")
        .map(file -> attachment(file, context))
        .or(() -> first(holder, "ri|url").map(url -> url.attr("ri:value")))
        .or(() -> first(holder, "ri|space").map(Resources::space).map(addresses::of))
        .or(
            () ->
                first(holder, "ri|page").flatMap(page -> page(page, context)).map(addresses::page))
        .filter(Safe::allowsAddress);
  }

  private static Optional<Element> first(Element holder, String selector) {
    return holder.children().stream().filter(child -> child.is(selector)).findFirst();
  }

  private static String space(Element space) {
    return "/display/" + Addresses.encoded(space.attr("ri:space-key"));
  }

  private Optional<Content> page(Element page, MacroContext context) {
    String space = page.attr("ri:space-key");
    return store.findPage(
        space.isEmpty() ? context.getSpaceKey() : space, page.attr("ri:content-title"));
  }

  private String attachment(Element file, MacroContext context) {
    long page =
        first(file, "ri|page")
            .flatMap(other -> page(other, context))
            .map(Content::id)
            .orElse(context.contentId());
    return addresses.attachment(page, file.attr("ri:filename"));
  }
}
