package io.github.journeymaps.map;

/** Where a lane and a step meet, by their ids. */
public record Cell(String lane, String step) {
  public Cell {
    lane = Ids.of(lane);
    step = Ids.of(step);
  }
}
