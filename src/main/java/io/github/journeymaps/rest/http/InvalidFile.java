package io.github.journeymaps.rest.http;

import io.github.journeymaps.format.FilePlace;
import io.github.journeymaps.format.Import;
import io.github.journeymaps.format.UnreadableFile;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.Objection;
import io.github.journeymaps.map.Problem;
import java.util.List;
import java.util.stream.IntStream;

/** A file to be imported that is no map: the request was fine, its content was not. */
public final class InvalidFile extends Objection {
  private static final long serialVersionUID = 1;

  private final transient UnreadableFile unreadable;
  private final transient List<Found> problems;

  /** A problem, and where in the file it is. */
  record Found(Problem problem, FilePlace place) {}

  public InvalidFile(UnreadableFile unreadable) {
    super(unreadable.getMessage(), unreadable);
    this.unreadable = unreadable;
    this.problems = List.of();
  }

  public InvalidFile(InvalidMap invalid, Import format, byte[] file) {
    super(invalid.getMessage(), invalid);
    this.unreadable = null;
    this.problems = found(invalid.problems(), format, file);
  }

  private static List<Found> found(List<Problem> problems, Import format, byte[] file) {
    var places = format.places(file, problems.stream().map(Problem::path).toList());
    return IntStream.range(0, problems.size())
        .mapToObj(i -> new Found(problems.get(i), places.get(i)))
        .toList();
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
