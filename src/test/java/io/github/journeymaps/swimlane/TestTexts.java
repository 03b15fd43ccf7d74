package io.github.journeymaps.swimlane;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The plugin's real texts, English and German. A key that has none is an error here. */
public final class TestTexts implements I18nResolver {
  private final Locale locale;
  private final Properties english = load("");
  private final Properties german = load("_de");

  /**
   * @param locale of calls that name none
   */
  public TestTexts(Locale locale) {
    this.locale = locale;
  }

  private static Properties load(String suffix) {
    var texts = new Properties();
    try (InputStream in =
        TestTexts.class.getResourceAsStream("/i18n/journey-maps" + suffix + ".properties")) {
      texts.load(in);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    String text = (asked.getLanguage().equals("de") ? german : english).getProperty(key);
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
