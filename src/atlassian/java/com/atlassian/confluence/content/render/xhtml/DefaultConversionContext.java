package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;
import evidence.Seen;
import java.util.HashMap;
import java.util.Map;

/**
 * Signature after the Confluence Javadoc (8.4 to 10.0). Kept here: the page context and the
 * properties.
 */
@Seen("Confluence Javadoc 5.4.1 to 5.8.14")
public class DefaultConversionContext implements ConversionContext {
  private final RenderContext context;
  private final Map<String, Object> properties = new HashMap<>();

  @Seen("Confluence Javadoc 5.4.1 to 5.8.14")
  public DefaultConversionContext(RenderContext context) {
    this.context = context;
  }

  @Override
  public ContentEntityObject getEntity() {
    return context instanceof PageContext ? ((PageContext) context).getEntity() : null;
  }

  @Override
  public String getOutputType() {
    return context.getOutputType();
  }

  @Override
  public String getOutputDeviceType() {
    return "desktop";
  }

  @Override
  public PageContext getPageContext() {
    return context instanceof PageContext ? (PageContext) context : null;
  }

  @Override
  public String getSpaceKey() {
    return context instanceof PageContext ? ((PageContext) context).getSpaceKey() : null;
  }

  @Override
  public Object getProperty(String name) {
    return properties.get(name);
  }

  @Override
  public Object getProperty(String name, Object defaultValue) {
    return properties.getOrDefault(name, defaultValue);
  }

  @Override
  public String getPropertyAsString(String name) {
    Object value = properties.get(name);
    return value == null ? null : value.toString();
  }

  @Override
  public boolean hasProperty(String name) {
    return properties.containsKey(name);
  }

  @Override
  public void setProperty(String name, Object value) {
    properties.put(name, value);
  }

  @Override
  public Object removeProperty(String name) {
    return properties.remove(name);
  }
}
