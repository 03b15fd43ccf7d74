package io.github.journeymaps.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A map as a little table:
 *
 * <pre>
 *              | Before: Search | Compare | During: Buy
 * actions      | looks          |         | pays / waits grade=workaround
 * emotion Anna | e1 emotion.value=-1 |    |
 * persona Anna colour=2
 * </pre>
 *
 * <p>A column starts with its stage where a new one begins; {@code InsertionPoint:} alone is a
 * stage without steps. A row starts with the lane's type, then its title. Cards of a cell are
 * parted by a slash, and so are the words of a thing from its fields, {@code path=value}.
 * Everything has the id {@link #id} of its name: a lane that of its whole head, a card that of its
 * text. Lines without a bar are things of the map itself: persona, touchpoint, view, or {@code map}
 * with fields.
 */
public final class MapNotation {
  private MapNotation() {}

  /** The id that the notation gives to what is called that; the same for the same name. */
  public static String id(String name) {
    return NotationTokens.id(name);
  }

  /**
   * @return a map called {@code Map} without an id, revision 0
   * @throws InvalidMap when the table is not a map's
   */
  public static JourneyMap map(String table) {
    return Document.read(Fields.of(new Reader().document(table)));
  }

  /** The table of a map, as {@link #map} reads it, columns aligned. */
  public static String text(JourneyMap map) {
    return MapText.of(map);
  }

  private static final class Reader {
    private final Map<String, Object> document = new LinkedHashMap<>(Map.of("title", "Map"));
    private final List<Object> cards = list("cards");
    private final List<String> columns = new ArrayList<>();

    Map<String, Object> document(String table) {
      var lines = table.lines().filter(line -> !line.isBlank()).toList();
      boolean head = true;
      for (String line : lines) {
        String[] cells = line.split("\\|", -1);
        if (cells.length == 1) {
          thing(NotationTokens.of(line));
        } else if (head) {
          heads(cells);
          head = false;
        } else {
          lane(cells);
        }
      }
      return document;
    }

    private List<Object> list(String name) {
      var list = new ArrayList<Object>();
      document.put(name, list);
      return list;
    }

    @SuppressWarnings("unchecked")
    private List<Object> listOf(String name) {
      return (List<Object>) document.computeIfAbsent(name, n -> new ArrayList<>());
    }

    private void thing(NotationTokens words) {
      if (words.head().equals("map")) {
        document.putAll(words.tail().fields().toMap());
      } else {
        String name = words.tail().name();
        var title = words.head().equals("map") ? "title" : "name";
        listOf(words.head() + "s").add(item(name, title, words.tail().fields()));
      }
    }

    private void heads(String[] cells) {
      var steps = new ArrayList<Object>();
      for (int i = 1; i < cells.length; i++) {
        String cell = cells[i].trim();
        int colon = cell.indexOf(':');
        if (colon > 0) {
          steps = new ArrayList<>();
          var stage = NotationTokens.of(cell.substring(0, colon));
          var item = item(stage.name(), "title", stage.fields());
          item.put("steps", steps);
          listOf("stages").add(item);
        }
        step(cell.substring(colon + 1).trim(), steps);
      }
    }

    private void step(String cell, List<Object> steps) {
      var words = NotationTokens.of(cell);
      columns.add(cell.isEmpty() ? null : words.name());
      if (!cell.isEmpty()) {
        steps.add(item(words.name(), "title", words.fields()));
      }
    }

    private void lane(String[] cells) {
      var words = NotationTokens.of(cells[0]);
      var item = item(words.name(), "title", words.fields());
      item.put("title", words.tail().name());
      item.put("type", words.head());
      listOf("lanes").add(item);
      for (int i = 1; i < cells.length && i <= columns.size(); i++) {
        cards(words.name(), columns.get(i - 1), cells[i]);
      }
    }

    private void cards(String lane, String step, String cell) {
      for (String card : cell.isBlank() ? new String[0] : cell.split(" / ")) {
        var words = NotationTokens.of(card);
        var item = item(words.name(), "text", words.fields());
        item.put("lane", id(lane));
        item.put("step", id(step));
        cards.add(item);
      }
    }

    private static Map<String, Object> item(String name, String title, Fields fields) {
      var item = new LinkedHashMap<String, Object>();
      item.put("id", id(name));
      item.put(title, name);
      item.putAll(fields.toMap());
      return item;
    }
  }
}
