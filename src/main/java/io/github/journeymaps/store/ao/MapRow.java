package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What lists and rights ask of a map; its document lies in {@link DocumentRow}. */
@Preload
@Table("MAP")
public interface MapRow extends Entity {
  @NotNull
  @Unique
  @StringLength(36)
  String getMapId();

  void setMapId(String id);

  long getRevision();

  void setRevision(long revision);

  @Indexed
  String getSpaceKey();

  void setSpaceKey(String key);

  /** Null while the map has no home page. */
  @Indexed
  Long getPageId();

  void setPageId(Long id);

  String getMakerKey();

  void setMakerKey(String key);

  /** Milliseconds since 1970: dates are rounded differently by each database. */
  long getChangedAt();

  void setChangedAt(long millis);

  boolean isBinned();

  void setBinned(boolean binned);

  /** Written for no other reason than to have the row to oneself until the transaction ends. */
  long getTouchedAt();

  void setTouchedAt(long millis);

  String getTitle();

  void setTitle(String title);

  /** For search and sorting without regard to case. */
  @StringLength(StringLength.MAX_LENGTH)
  String getTitleFolded();

  void setTitleFolded(String title);

  @StringLength(20)
  String getState();

  void setState(String state);

  @StringLength(20)
  String getBasis();

  void setBasis(String basis);

  @Indexed
  String getOwnerKey();

  void setOwnerKey(String key);

  /** As {@link Labels} writes them. */
  @StringLength(StringLength.UNLIMITED)
  String getLabels();

  void setLabels(String labels);

  /** For search without regard to case. */
  @StringLength(StringLength.UNLIMITED)
  String getLabelsFolded();

  void setLabelsFolded(String labels);

  String getWorstStep();

  void setWorstStep(String title);

  /** {@link MapSummaries#NO_EMOTION} when none is known. */
  double getWorstEmotion();

  void setWorstEmotion(double emotion);

  int getOpenPains();

  void setOpenPains(int pains);

  double getEvidence();

  void setEvidence(double share);

  /** Days since 1970; {@link MapSummaries#NEVER} when the map is not to be reviewed. */
  long getReviewDue();

  void setReviewDue(long day);

  /** How many characters the largest document has that the map ever had; 0 when not known. */
  int getLargest();

  void setLargest(int characters);

  /** Milliseconds since 1970; 0 when it never had another home. */
  long getMovedAt();

  void setMovedAt(long millis);
}
