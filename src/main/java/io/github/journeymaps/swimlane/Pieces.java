package io.github.journeymaps.swimlane;

import java.util.Map;

/**
 * What has to be replaced in a drawing after an edit. A slot names the element, its markup is the
 * whole element, without any {@code id}:
 *
 * <ul>
 *   <li>{@code title}: what the map is about; {@code facts}: revision, owner, review; {@code
 *       strip}: the answers under them
 *   <li>{@code saved-views}: the names of the views that are saved in the map
 *   <li>{@code heads}: the heads of stages and steps
 *   <li>{@code lane:LANE}: a whole row; {@code cell:LANE:STEP}: one cell of it
 *   <li>{@code promise}: the row at the end that tells how far the promise is kept, with what is
 *       around it
 *   <li>{@code body}: everything under the strip, in views other than {@code map}
 * </ul>
 *
 * @param html slot to markup, only what differs; empty when {@code reset}
 * @param reset whether so much has changed that the whole drawing has to be asked for
 */
public record Pieces(Map<String, String> html, boolean reset) {
  static final Pieces RESET = new Pieces(Map.of(), true);

  public Pieces {
    html = Map.copyOf(html);
  }
}
