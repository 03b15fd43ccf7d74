package io.github.journeymaps.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What lists and rights ask of a map, without its document.
 *
 * @param maker the key of the user who made it; the only one who sees it while it has no home page
 * @param changed when the current revision was made
 * @param binned whether it lies in the bin
 * @param state,basis,owner,labels as in the document, owner as user key, null when unset
 * @param worstStep,worstEmotion,openPains,evidence as in {@link MapFigures}
 * @param reviewDue null when the map is not to be reviewed
 * @param largest how many characters the largest document has that it ever had
 * @param moved when it got another home than its first; null when it never did
 */
public record MapSummary(
    String id,
    long revision,
    Home home,
    String maker,
    Instant changed,
    boolean binned,
    String title,
    String state,
    String basis,
    String owner,
    List<String> labels,
    String worstStep,
    Double worstEmotion,
    int openPains,
    double evidence,
    LocalDate reviewDue,
    int largest,
    Instant moved) {
  /** With the owner by another name, or key. */
  public MapSummary withOwner(String name) {
    return new MapSummary(
        id,
        revision,
        home,
        maker,
        changed,
        binned,
        title,
        state,
        basis,
        name,
        labels,
        worstStep,
        worstEmotion,
        openPains,
        evidence,
        reviewDue,
        largest,
        moved);
  }
}
