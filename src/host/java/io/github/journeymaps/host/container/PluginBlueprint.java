package io.github.journeymaps.host.container;

import io.github.journeymaps.host.api.Blueprint;
import io.github.journeymaps.host.container.descriptor.Descriptor.BlueprintElement;
import io.github.journeymaps.host.container.services.PluginTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.osgi.framework.Bundle;

/** A blueprint of the descriptor; its page has the texts of whoever makes it. */
record PluginBlueprint(String plugin, BlueprintElement element, Bundle bundle, PluginTexts texts)
    implements Blueprint {
  private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([^\"]+)\"\\s*/>");

  @Override
  public String key() {
    return element.key();
  }

  @Override
  public String icon() {
    return "/download/resources/" + plugin + ":" + element.item() + "/" + element.icon().name();
  }

  @Override
  public String name(Locale locale) {
    return texts.getText(locale, element.nameKey());
  }

  @Override
  public String description(Locale locale) {
    return texts.getText(locale, element.descriptionKey());
  }

  @Override
  public String body(Locale locale) {
    return TEXT.matcher(template())
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Entities.escape(texts.getText(locale, found.group(1)))));
  }

  private String template() {
    try (InputStream in = bundle.getEntry(element.template()).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + element.template() + " of the jar", e);
    }
  }
}
