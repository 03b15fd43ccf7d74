package io.github.journeymaps.wiki;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which maps a page shows. Safe for threads. */
public final class MapMacros {
  private final XhtmlContent xhtml;

  public MapMacros(XhtmlContent xhtml) {
    this.xhtml = xhtml;
  }

  /** A quick look that errs on the side of yes. */
  static boolean mayHoldSome(String storage) {
    return storage != null && storage.contains("\"" + JourneyMapMacro.NAME + "\"");
  }

  /**
   * The ids that the page's macros name, also those inside other macros, in order.
   *
   * @throws IllegalArgumentException for what is no storage format
   */
  Set<String> on(ContentEntityObject page) {
    var ids = new LinkedHashSet<String>();
    var context = new DefaultConversionContext(page.toPageContext());
    try {
      xhtml.handleMacroDefinitions(page.getBodyAsString(), context, macro -> add(macro, ids));
    } catch (XhtmlException e) {
      throw new IllegalArgumentException("page " + page.getId() + " is no storage format", e);
    }
    return ids;
  }

  private static void add(MacroDefinition macro, Set<String> ids) {
    String id = MacroParameters.id(macro.getParameter("map"));
    if (JourneyMapMacro.NAME.equals(macro.getName()) && !id.isEmpty()) {
      ids.add(id);
    }
  }
}
