package io.github.journeymaps.host.wiki.content;

/** What a user may be allowed to do in a space. */
public enum Verb {
  VIEW,
  COMMENT,
  EDIT,
  REMOVE,
  ADMINISTER
}
