package io.github.journeymaps.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where in a JSON text the things are that a problem's path names. */
public final class JsonPlaces {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Place> places = new HashMap<>();

  private JsonPlaces() {}

  /** A place in a text, counted from 1. */
  public record Place(int line, int column) {}

  /**
   * Reads the text once.
   *
   * @param json what {@link JsonFormat} could read
   * @param paths as {@link io.github.journeymaps.map.Problem}s have them: {@code cards[3].text}
   */
  public static JsonPlaces of(String json, Collection<String> paths) {
    var wanted = new HashSet<String>();
    paths.forEach(path -> addWithParents(pointer(path), wanted));
    var places = new JsonPlaces();
    try {
      places.read(json, wanted);
    } catch (IOException e) {
      throw new UncheckedIOException("read before, and not again", e);
    }
    return places;
  }

  private void read(String json, Set<String> wanted) throws IOException {
    try (var parser = FACTORY.createParser(json)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        if (token != JsonToken.FIELD_NAME && wanted.contains(pointer)) {
          places.putIfAbsent(pointer, place(parser.currentTokenLocation()));
        }
      }
    }
  }

  private static Place place(JsonLocation at) {
    return new Place(at.getLineNr(), at.getColumnNr());
  }

  /** The place of what the path names, or of what it ought to be in. */
  public Place at(String path) {
    String pointer = pointer(path);
    while (!pointer.isEmpty() && !places.containsKey(pointer)) {
      pointer = parent(pointer);
    }
    return places.getOrDefault(pointer, new Place(1, 1));
  }

  private static String pointer(String path) {
    return path.isEmpty() ? "" : "/" + path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static void addWithParents(String pointer, Set<String> wanted) {
    String each = pointer;
    while (!each.isEmpty() && wanted.add(each)) {
      each = parent(each);
    }
  }
}
