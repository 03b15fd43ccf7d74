package io.github.journeymaps.host.wiki.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The wiki's own words, in English and German. */
final class WikiTexts {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private WikiTexts() {}

  /** Each text by its key. */
  static Map<String, String> of(Locale locale) {
    ResourceBundle bundle = ResourceBundle.getBundle("host/texts", locale, NO_FALLBACK);
    Map<String, String> texts = new HashMap<>();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return texts;
  }
}
