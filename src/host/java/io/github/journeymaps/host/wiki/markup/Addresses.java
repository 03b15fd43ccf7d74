package io.github.journeymaps.host.wiki.markup;

import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentStore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Confluence's addresses below the context path. */
public final class Addresses {

  private static final Pattern AWKWARD = Pattern.compile("[?&\\\\/;:\"#%+<>\\[\\]|]|^\\.|\\.$");

  private final String contextPath;
  private final ContentStore store;

  public Addresses(String contextPath, ContentStore store) {
    this.contextPath = contextPath;
    this.store = store;
  }

  public String contextPath() {
    return contextPath;
  }

  /** The address of a path that starts with a slash. */
  public String of(String path) {
    return contextPath + path;
  }

  /** Where the content is read, with the context path. */
  public String page(Content content) {
    return of(path(content));
  }

  /** Where the content is read, without the context path; an attachment on its page. */
  public String path(Content content) {
    if (content.containerId() != null) {
      return store.find(content.containerId()).map(this::path).orElse("/");
    }
    boolean byTitle =
        content.type().equals(Content.PAGE)
            && content.isLatest()
            && content.isCurrent()
            && !AWKWARD.matcher(content.title()).find();
    return byTitle
        ? "/display/" + content.spaceKey() + "/" + encoded(content.title())
        : "/pages/viewpage.action?pageId=" + content.id();
  }

  /** Without the context path. */
  public String attachmentPath(long pageId, String name) {
    return "/download/attachments/" + pageId + "/" + encoded(name).replace("+", "%20");
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
