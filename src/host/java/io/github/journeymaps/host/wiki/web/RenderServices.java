package io.github.journeymaps.host.wiki.web;

import com.atlassian.confluence.core.ContentEntityObject;
import io.github.journeymaps.host.api.Platform;
import io.github.journeymaps.host.wiki.atlassian.ContentEntities;
import io.github.journeymaps.host.wiki.content.Attachments;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.markup.Addresses;
import io.github.journeymaps.host.wiki.markup.EditorFormat;
import io.github.journeymaps.host.wiki.markup.MacroContext;
import io.github.journeymaps.host.wiki.markup.Macros;
import io.github.journeymaps.host.wiki.markup.Placeholders;
import io.github.journeymaps.host.wiki.markup.Renderer;

/** What pages and content REST work with, made once. */
public record RenderServices(
    Platform platform,
    ContentService contentService,
    ContentEntities entities,
    Attachments files,
    Addresses addresses,
    Macros macros,
    Renderer renderer,
    EditorFormat editorFormat) {

  public static RenderServices of(
      Platform platform, ContentService contentService, ContentEntities entities) {
    Addresses addresses = new Addresses(platform.contextPath(), contentService.store());
    Macros macros = new Macros(platform::plugin);
    Renderer renderer = new Renderer(macros);
    EditorFormat editor = new EditorFormat(new Placeholders(macros, addresses), macros);
    return new RenderServices(
        platform,
        contentService,
        entities,
        new Attachments(contentService),
        addresses,
        macros,
        renderer,
        editor);
  }

  /** The content drawn for a reader. */
  public String view(Content content, String output) {
    return renderer.view(content.body(), context(content, output));
  }

  public MacroContext context(Content content, String output) {
    ContentEntityObject entity = entities.entity(content);
    return new MacroContext(entity, content.spaceKey(), output, platform.locale());
  }

  /** For content that is not there yet. */
  public MacroContext newContext(String spaceKey, String output) {
    return new MacroContext(null, spaceKey, output, platform.locale());
  }
}
