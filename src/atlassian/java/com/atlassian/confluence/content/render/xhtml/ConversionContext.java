package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;

/** Signature after the Confluence Javadoc (5.4 to 5.8, stable since). */
public interface ConversionContext {
  ContentEntityObject getEntity();

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
