package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** A page that a job shall look at. */
@Preload
@Table("NOTE")
public interface NoteRow extends Entity {
  long getPageId();

  void setPageId(long id);

  String getUserKey();

  void setUserKey(String key);
}
