package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import evidence.Seen;
import java.util.Map;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13; Javadoc 9.0.2")
public interface Macro {
  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  String execute(Map<String, String> parameters, String body, ConversionContext context)
      throws MacroExecutionException;

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  BodyType getBodyType();

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  OutputType getOutputType();

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  enum BodyType {
    @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
    NONE,
    PLAIN_TEXT,
    RICH_TEXT
  }

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  enum OutputType {
    INLINE,
    @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
    BLOCK
  }
}
