package io.github.journeymaps.map;

import io.github.journeymaps.format.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Maps and edits that chance makes; the same from the same seed. */
public final class Generated {
  private static final Fields SAMPLES = samples();

  /** Cards come thrice: they have the most fields. */
  private static final List<Kind> KINDS =
      Stream.concat(Stream.of(Kind.values()), Stream.of(Kind.CARD, Kind.CARD)).toList();

  /** Of {@link #op}: add, set, move, remove. */
  private static final List<Integer> VERBS = List.of(0, 1, 1, 2, 3);

  private final Random random;

  public Generated(long seed) {
    random = new Random(seed);
  }

  private static Fields samples() {
    try (InputStream in = Generated.class.getResourceAsStream("/laws/fields.json")) {
      return JsonFormat.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With some of everything, fields that nobody knows on everything, and an id. */
  public JourneyMap map() {
    var document = new LinkedHashMap<String, Object>(fields(Kind.MAP).toMap());
    document.put("title", "Map " + random.nextInt(9));
    for (Kind kind : List.of(Kind.PERSONA, Kind.TOUCHPOINT, Kind.STAGE, Kind.LANE, Kind.VIEW)) {
      document.put(kind.json() + "s", items(kind, random.nextInt(4)));
    }
    JourneyMap map = Document.read(Fields.of(document)).as(id(), 1);
    return applied(
        map, adds(map, random.nextInt(30), Kind.STEP, Kind.CARD, Kind.EVIDENCE, Kind.VALUE));
  }

  private List<Object> items(Kind kind, int count) {
    var items = new ArrayList<Object>();
    for (int i = 0; i < count; i++) {
      items.add(fields(kind).with("id", id()));
    }
    return items;
  }

  private List<Op> adds(JourneyMap map, int count, Kind... kinds) {
    var ops = new ArrayList<Op>();
    JourneyMap now = map;
    for (int i = 0; i < count; i++) {
      Op op = op(now, kinds[random.nextInt(kinds.length)], 0);
      if (op != null) {
        ops.add(op);
        now = op.apply(now);
      }
    }
    return ops;
  }

  private static JourneyMap applied(JourneyMap map, List<Op> ops) {
    return new Edit(ops).applyTo(map).map();
  }

  /** Ops of every verb and kind that can be applied one after the other. */
  public List<Op> edit(JourneyMap map, int count) {
    var ops = new ArrayList<Op>();
    JourneyMap now = map;
    while (ops.size() < count) {
      Op op = op(now, oneOf(KINDS), oneOf(VERBS));
      if (op != null) {
        ops.add(op);
        now = op.apply(now);
      }
    }
    return ops;
  }

  /** Null when the map has nothing that such an op could be about. */
  private Op op(JourneyMap map, Kind kind, int verb) {
    if (kind == Kind.MAP) {
      return set(kind, null);
    }
    var things = map.all(kind).toList();
    var places = places(map, kind);
    if (verb == 0) {
      return places.isEmpty() ? null : add(map, kind, oneOf(places));
    }
    if (things.isEmpty()) {
      return null;
    }
    String id = oneOf(things).id();
    return switch (verb) {
      case 1 -> set(kind, id);
      case 2 -> move(map, kind, id, places);
      default -> new Op.Remove(kind, id);
    };
  }

  private Op add(JourneyMap map, Kind kind, Place in) {
    return new Op.Add(kind, id(), in, after(map, in), fields(kind));
  }

  private Op set(Kind kind, String id) {
    var values = new LinkedHashMap<String, Object>();
    String path = oneOf(List.copyOf(SAMPLES.object(kind.json()).names()));
    boolean needed = kind == Kind.MAP && path.equals("title");
    boolean unset = !needed && random.nextInt(4) == 0;
    values.put(path, unset ? null : sample(kind, path));
    return new Op.Set(kind, id, values);
  }

  private Op move(JourneyMap map, Kind kind, String id, List<Place> places) {
    Place at = new EditableMap(map).place(kind, id).orElseThrow();
    Place in = kind.inCard() ? at : oneOf(places);
    return new Op.Move(kind, id, in, after(map, in));
  }

  private InsertionPoint after(JourneyMap map, Place in) {
    var siblings = new EditableMap(map).siblings(in);
    return switch (random.nextInt(4)) {
      case 0 -> InsertionPoint.FIRST;
      case 1 -> InsertionPoint.LAST;
      case 2 -> InsertionPoint.of(id());
      default -> siblings.isEmpty() ? InsertionPoint.LAST : InsertionPoint.of(oneOf(siblings).id());
    };
  }

  private static List<Place> places(JourneyMap map, Kind kind) {
    return switch (kind) {
      case STEP -> map.stages().stream().map(stage -> Place.inStage(stage.id())).toList();
      case CARD ->
          map.lanes().stream()
              .flatMap(l -> map.steps().stream().map(s -> Place.of(new Cell(l.id(), s.id()))))
              .toList();
      case EVIDENCE, VALUE ->
          map.cards().stream().map(card -> Place.inCard(kind, card.id())).toList();
      default -> List.of(Place.ofMap(kind));
    };
  }

  private Fields fields(Kind kind) {
    Fields fields = Fields.NONE;
    for (String path : SAMPLES.object(kind.json()).names()) {
      if (random.nextInt(3) == 0) {
        fields = fields.with(path, sample(kind, path));
      }
    }
    return random.nextInt(3) == 0
        ? fields.with("x-new", Map.of("a", List.of(1, "b", Map.of())))
        : fields;
  }

  private Object sample(Kind kind, String path) {
    return oneOf((List<?>) SAMPLES.object(kind.json()).toMap().get(path));
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
