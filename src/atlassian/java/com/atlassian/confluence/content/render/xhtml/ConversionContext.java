package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import evidence.Seen;

/** Signature after the Confluence Javadoc (5.4 to 5.8, stable since). */
@Seen("Confluence Javadoc 5.4.1 to 5.8.14; ONLYOFFICE 7.4.2, Confluence 10.2.13")
public interface ConversionContext {
  @Seen("Confluence Javadoc 5.4.1 to 5.8.14")
  ContentEntityObject getEntity();

  @Seen("Confluence Javadoc 5.4.1 to 5.8.14")
  String getOutputType();

  String getOutputDeviceType();

  PageContext getPageContext();

  String getSpaceKey();

  Object getProperty(String name);

  Object getProperty(String name, Object defaultValue);

  String getPropertyAsString(String name);

  boolean hasProperty(String name);

  void setProperty(String name, Object value);

  Object removeProperty(String name);
}
