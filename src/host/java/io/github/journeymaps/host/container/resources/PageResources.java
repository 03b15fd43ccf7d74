package io.github.journeymaps.host.container.resources;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import io.github.journeymaps.host.container.services.PluginTexts;
import io.github.journeymaps.host.container.services.RequestScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what a page asks for and writes the tags for it. */
public final class PageResources implements PageBuilderService {
  /** The part of the address after the context path that is served by {@link ResourceServlet}. */
  static final String BATCH = "/_/download/batch/";

  private final WebResources modules;
  private final Batches batches;
  private final PluginTexts texts;
  private final RequestScope request;
  private final String contextPath;

  /** A file that the page has to load; {@code keys} are the modules in it. */
  record Link(AssetKind kind, String url, String keys) {}

  PageResources(
      WebResources modules,
      Batches batches,
      PluginTexts texts,
      RequestScope request,
      String contextPath) {
    this.modules = modules;
    this.batches = batches;
    this.texts = texts;
    this.request = request;
    this.contextPath = contextPath;
  }

  @Override
  public WebResourceAssembler assembler() {
    return () -> new Required();
  }

  private final class Required implements RequiredResources {
    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
      request.required().add(moduleCompleteKey);
      return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
      request.required().addAll(modules.inContext(context));
      return this;
    }
  }

  /** Tags for what was asked for and is not on the page yet: styles, then scripts. */
  public String tags() {
    Set<String> fresh = fresh(request.required(), request.delivered());
    StringBuilder tags = new StringBuilder();
    if (request.delivered().isEmpty() && !fresh.isEmpty()) {
      tags.append(
          "<script src=\"%s/s/_/wrm.js\" data-wrm-context=\"%s\"></script>\n"
              .formatted(contextPath, contextPath));
    }
    links(fresh).forEach(link -> tags.append(tag(link)).append('\n'));
    request.delivered().addAll(fresh);
    return tags.toString();
  }

  private Set<String> fresh(Collection<String> wanted, Collection<String> there) {
    Set<String> keys = modules.closure(wanted).keySet();
    keys.removeAll(there);
    return keys;
  }

  /** What {@code WRM.require} has to load for these modules on a page that has others already. */
  List<Link> links(Collection<String> wanted, Collection<String> there) {
    return links(fresh(wanted, there));
  }

  private List<Link> links(Set<String> keys) {
    Locale language = texts.language(request.getLocale());
    List<Link> links = new ArrayList<>();
    for (AssetKind kind : AssetKind.values()) {
      List<String> with = keys.stream().filter(key -> has(key, kind, language)).toList();
      if (!with.isEmpty()) {
        links.add(link(kind, with, language));
      }
    }
    return links;
  }

  private boolean has(String key, AssetKind kind, Locale language) {
    return !batches.content(List.of(key), kind, language).isEmpty();
  }

  private Link link(AssetKind kind, List<String> keys, Locale language) {
    String joined = String.join(",", keys);
    String hash = Batches.hash(batches.content(keys, kind, language));
    String url =
        contextPath
            + "/s/"
            + hash
            + "/"
            + language.toLanguageTag()
            + BATCH
            + joined
            + "/batch"
            + kind.ending;
    return new Link(kind, url, joined);
  }

  private static String tag(Link link) {
    String form =
        link.kind == AssetKind.CSS
            ? "<link rel=\"stylesheet\" href=\"%s\" data-wrm-key=\"%s\">"
            : "<script src=\"%s\" data-wrm-key=\"%s\" defer></script>";
    return form.formatted(link.url, link.keys);
  }

  /** The module keys in WRM's notation: {@code wr!PLUGIN:MODULE} or {@code wrc!CONTEXT}. */
  List<String> moduleKeys(Collection<String> wrm) {
    return wrm.stream()
        .flatMap(
            id ->
                id.startsWith("wrc!")
                    ? modules.inContext(id.substring(4)).stream()
                    : List.of(id.replace("wr!", "")).stream())
        .collect(Collectors.toList());
  }
}
