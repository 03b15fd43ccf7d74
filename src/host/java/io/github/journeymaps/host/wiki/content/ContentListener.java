package io.github.journeymaps.host.wiki.content;

/** Is told what happens to content, inside the transaction of the change. */
public interface ContentListener {

  ContentListener NONE = new ContentListener() {};

  default void created(Content made) {}

  default void updated(Content now, Content before) {}

  default void moved(Content now, Content before) {}

  default void trashed(Content content) {}

  default void restored(Content content) {}

  /** It is still there, and gone right after. */
  default void removed(Content content) {}
}
