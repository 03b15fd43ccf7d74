package io.github.journeymaps.swimlane;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.Languages;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The plugin's real texts, in every language. A key that has none is an error here. */
public final class TestTexts implements I18nResolver {
  private static final Map<Locale, Map<String, String>> TEXTS = load();

  private final Locale locale;

  /**
   * @param locale of calls that name none
   */
  public TestTexts(Locale locale) {
    this.locale = locale;
  }

  private static Map<Locale, Map<String, String>> load() {
    var texts = new HashMap<Locale, Map<String, String>>();
    for (String suffix : Languages.suffixes()) {
      texts.put(Languages.locale(suffix), Languages.texts(suffix));
    }
    return texts;
  }

  @Override
  public String getRawText(String key) {
    return getText(key);
  }

  @Override
  public String getText(String key) {
    return getText(locale, key);
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return getText(locale, key, arguments);
  }

  @Override
  public String getText(Locale asked, String key) {
    var language = Locale.forLanguageTag(asked.getLanguage());
    String text = TEXTS.getOrDefault(language, TEXTS.get(Locale.ENGLISH)).get(key);
    if (text == null) {
      throw new AssertionError("no text for " + key + " in " + asked);
    }
    return text;
  }

  @Override
  public String getText(Locale asked, String key, Serializable... arguments) {
    String text = getText(asked, key);
    return arguments.length == 0 ? text : new MessageFormat(text, asked).format(arguments.clone());
  }
}
