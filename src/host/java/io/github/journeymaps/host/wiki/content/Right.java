package io.github.journeymaps.host.wiki.content;

/** What a user may be allowed to do in a space. */
public enum Right {
  VIEW,
  COMMENT,
  EDIT,
  REMOVE,
  ADMINISTER
}
