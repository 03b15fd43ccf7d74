package io.github.journeymaps.rest.http;

import io.github.journeymaps.format.JsonPlaces;
import io.github.journeymaps.format.UnreadableFile;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.Objection;
import io.github.journeymaps.map.Problem;
import java.util.List;

/** A file to be imported that is no map: the request was fine, its content was not. */
public final class InvalidFile extends Objection {
  private static final long serialVersionUID = 1;

  private final transient UnreadableFile unreadable;
  private final transient List<Found> problems;

  /** A problem, and where in the file it is. */
  record Found(Problem problem, JsonPlaces.Place place) {}

  public InvalidFile(UnreadableFile unreadable) {
    super(unreadable.getMessage(), unreadable);
    this.unreadable = unreadable;
    this.problems = List.of();
  }

  public InvalidFile(InvalidMap invalid, String file) {
    super(invalid.getMessage(), invalid);
    var places = JsonPlaces.of(file, invalid.problems().stream().map(Problem::path).toList());
    this.unreadable = null;
    this.problems =
        invalid.problems().stream().map(p -> new Found(p, places.at(p.path()))).toList();
  }

  /** Null when it could be read, and only was no map. */
  UnreadableFile unreadable() {
    return unreadable;
  }

  /** Empty when it could not be read. */
  List<Found> problems() {
    return problems;
  }
}
