package com.atlassian.confluence.pages;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public class BlogPost extends AbstractPage {
  @Override
  public String getType() {
    return "blogpost";
  }
}
