package io.github.journeymaps.host.wiki.markup;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import java.util.Locale;

/**
 * What a macro learns of where it is drawn. The entity is null where there is none yet: on a page
 * that was never saved.
 */
public final class MacroContext extends DefaultConversionContext {

  public static final String DISPLAY = "display";
  public static final String PREVIEW = "preview";

  private final String spaceKey;
  private final Locale locale;

  /**
   * @param output {@code display}, {@code preview}, {@code pdf}, {@code word}, {@code email}…
   * @param spaceKey may be null
   */
  public MacroContext(ContentEntityObject entity, String spaceKey, String output, Locale locale) {
    super(pageContext(entity, spaceKey, output));
    this.spaceKey = spaceKey;
    this.locale = locale;
  }

  private static PageContext pageContext(
      ContentEntityObject entity, String spaceKey, String output) {
    PageContext context =
        new PageContext(entity) {
          @Override
          public String getSpaceKey() {
            return spaceKey;
          }
        };
    context.setOutputType(output);
    return context;
  }

  @Override
  public String getSpaceKey() {
    return spaceKey;
  }

  Locale locale() {
    return locale;
  }

  /** The id that attachments of the drawn content go by; 0 where there is none yet. */
  long contentId() {
    return getEntity() == null ? 0 : getEntity().getLatestVersionId();
  }
}
