package io.github.journeymaps.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Where in a JSON text the things are that a problem's path names. */
public final class JsonPlaces {
  private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

  private final Node root = new Node();

  private JsonPlaces() {}

  /** Something that a path goes through or ends at. */
  private static final class Node {
    private final Map<String, Node> inside = new HashMap<>();
    private FilePlace place;
  }

  /** An object or list that is being read, and what of it is asked for; null for nothing. */
  private static final class Open {
    private final Node node;
    private final boolean isList;
    private int index = -1;

    Open(Node node, boolean isList) {
      this.node = node;
      this.isList = isList;
    }

    /** What is asked for of the value that begins here: a look-up, however deep it stands. */
    Node next(JsonParser at) throws IOException {
      index++;
      if (node == null || node.inside.isEmpty()) {
        return null;
      }
      return node.inside.get(isList ? String.valueOf(index) : at.currentName());
    }
  }

  /**
   * Reads the text once.
   *
   * @param json what {@link JsonFormat} could read
   * @param paths as {@link io.github.journeymaps.map.Problem}s have them: {@code cards[3].text}
   */
  public static JsonPlaces of(String json, Collection<String> paths) {
    var places = new JsonPlaces();
    paths.forEach(places::ask);
    try {
      places.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException("read before, and not again", e);
    }
    return places;
  }

  private void ask(String path) {
    Node at = root;
    for (String name : names(path)) {
      at = at.inside.computeIfAbsent(name, n -> new Node());
    }
  }

  private void read(String json) throws IOException {
    var open = new ArrayDeque<Open>();
    try (var parser = JsonFormat.parser(json)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructEnd()) {
          open.pop();
        } else if (token != JsonToken.FIELD_NAME) {
          value(parser, token, open);
        }
      }
    }
  }

  private void value(JsonParser parser, JsonToken token, Deque<Open> open) throws IOException {
    Node node = open.isEmpty() ? root : open.peek().next(parser);
    if (node != null && node.place == null) {
      node.place = place(parser.currentTokenLocation());
    }
    if (token.isStructStart()) {
      open.push(new Open(node, token == JsonToken.START_ARRAY));
    }
  }

  private static FilePlace place(JsonLocation at) {
    return new FilePlace(at.getLineNr(), at.getColumnNr());
  }

  /** The place of what the path names, or of what it ought to be in. */
  public FilePlace at(String path) {
    FilePlace found = new FilePlace(1, 1);
    Node at = root;
    for (String name : names(path)) {
      at = at.inside.getOrDefault(name, new Node());
      found = at.place == null ? found : at.place;
    }
    return found;
  }

  private static String[] names(String path) {
    return path.isEmpty() ? new String[0] : INDEX.matcher(path).replaceAll(".$1").split("\\.", -1);
  }
}
