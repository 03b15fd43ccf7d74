package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import evidence.Seen;
import java.util.Map;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
public interface EditorImagePlaceholder {
  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context);
}
