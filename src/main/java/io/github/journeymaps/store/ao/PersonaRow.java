package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A persona of a space's library. */
@Preload
@Table("PERSONA")
public interface PersonaRow extends Entity {
  @NotNull
  @Unique
  @StringLength(36)
  String getPersonaId();

  void setPersonaId(String id);

  @Indexed
  String getSpaceKey();

  void setSpaceKey(String key);

  /** For sorting without regard to case; null for a persona without a name. */
  @StringLength(StringLength.MAX_LENGTH)
  String getNameFolded();

  void setNameFolded(String name);

  @StringLength(StringLength.UNLIMITED)
  String getFields();

  void setFields(String json);

  String getUserKey();

  void setUserKey(String key);

  /** Milliseconds since 1970. */
  long getChangedAt();

  void setChangedAt(long millis);
}
