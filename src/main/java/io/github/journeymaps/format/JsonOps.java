package io.github.journeymaps.format;

import io.github.journeymaps.map.Cell;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.InsertionPoint;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.map.Place;
import io.github.journeymaps.map.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Edits as the contract writes them: {@code {"op":"add","kind":"card","id":…,"in":…}}. */
public final class JsonOps {
  private JsonOps() {}

  /**
   * @param ops plain objects; explicit nulls count, so they do not come as {@link Fields}
   * @throws InvalidMap naming {@code ops[i]} and what is wrong with it
   */
  public static List<Op> read(List<?> ops) {
    var result = new ArrayList<Op>();
    for (int i = 0; i < ops.size(); i++) {
      if (!(ops.get(i) instanceof Map<?, ?> op)) {
        throw invalid("not-an-object", "ops[" + i + "]", shortened("" + ops.get(i)));
      }
      result.add(op(op, "ops[" + i + "]."));
    }
    return result;
  }

  private static Op op(Map<?, ?> op, String at) {
    Kind kind = kind(op, at);
    String id = kind == Kind.MAP ? null : text(op, "id", at);
    return switch (text(op, "op", at)) {
      case "add" ->
          new Op.Add(notMap(kind, at), id, place(kind, op, at), after(op, at), fieldsOf(op, at));
      case "set" -> set(kind, id, op, at);
      case "move" -> new Op.Move(notMap(kind, at), id, place(kind, op, at), after(op, at));
      case "remove" -> new Op.Remove(notMap(kind, at), id);
      default ->
          throw invalid("not-one-of", at + "op", text(op, "op", at), "add, set, move, remove");
    };
  }

  private static Kind kind(Map<?, ?> op, String at) {
    String name = text(op, "kind", at);
    Kind kind = EnumNames.parse(Kind.class, name, null);
    if (kind == null) {
      throw invalid("not-one-of", at + "kind", name, String.join(", ", EnumNames.all(Kind.class)));
    }
    return kind;
  }

  private static Kind notMap(Kind kind, String at) {
    if (kind == Kind.MAP) {
      throw invalid("map-is-set-only", at + "kind");
    }
    return kind;
  }

  private static Place place(Kind kind, Map<?, ?> op, String at) {
    Map<?, ?> in = op.get("in") instanceof Map<?, ?> map ? map : Map.of();
    String inside = at + "in.";
    return switch (kind) {
      case STEP -> Place.inStage(text(in, "stage", inside));
      case CARD -> Place.of(new Cell(text(in, "lane", inside), text(in, "step", inside)));
      case EVIDENCE, VALUE -> Place.inCard(kind, text(in, "card", inside));
      default -> Place.ofMap(kind);
    };
  }

  private static InsertionPoint after(Map<?, ?> op, String at) {
    if (!op.containsKey("after")) {
      return InsertionPoint.LAST;
    }
    return op.get("after") == null
        ? InsertionPoint.FIRST
        : InsertionPoint.of(text(op, "after", at));
  }

  private static Fields fieldsOf(Map<?, ?> op, String at) {
    var fields = named(op, at);
    return inFields(at, () -> Fields.of(fields));
  }

  private static Op set(Kind kind, String id, Map<?, ?> op, String at) {
    var fields = named(op, at);
    if (fields.isEmpty()) {
      throw invalid("missing", at + "fields");
    }
    return inFields(at, () -> new Op.Set(kind, id, fields));
  }

  private static <T> T inFields(String at, Supplier<T> making) {
    try {
      return making.get();
    } catch (InvalidMap e) {
      throw e.under(at + "fields");
    }
  }

  private static Map<String, Object> named(Map<?, ?> op, String at) {
    var named = new LinkedHashMap<String, Object>();
    if (op.get("fields") instanceof Map<?, ?> raw) {
      raw.forEach((name, value) -> named.put(shortened((String) name), value));
    } else if (op.get("fields") != null) {
      throw invalid("not-an-object", at + "fields", shortened("" + op.get("fields")));
    }
    return named;
  }

  private static String text(Map<?, ?> in, String name, String at) {
    Object value = in.get(name);
    if (value instanceof String text && text.length() <= 255) {
      return text;
    }
    throw value == null
        ? invalid("missing", at + name)
        : invalid("not-text", at + name, shortened("" + value));
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  private static InvalidMap invalid(String code, String path, String... args) {
    return new InvalidMap(List.of(new Problem(code, path, List.of(args))));
  }

  /** Plain objects, as {@link #read} takes them. */
  public static List<Map<String, Object>> write(List<Op> ops) {
    return ops.stream().map(JsonOps::plain).toList();
  }

  private static Map<String, Object> plain(Op op) {
    var plain = new LinkedHashMap<String, Object>();
    plain.put("op", EnumNames.of(Verb.of(op)));
    plain.put("kind", op.kind().json());
    if (op.id() != null) {
      plain.put("id", op.id());
    }
    if (op instanceof Op.Add add) {
      put(plain, add.in(), add.after());
      plain.put("fields", add.fields().toMap());
    } else if (op instanceof Op.Move move) {
      put(plain, move.in(), move.after());
    } else if (op instanceof Op.Set set) {
      plain.put("fields", set.fields());
    }
    return plain;
  }

  private enum Verb {
    ADD,
    SET,
    MOVE,
    REMOVE;

    static Verb of(Op op) {
      if (op instanceof Op.Add) {
        return ADD;
      }
      if (op instanceof Op.Set) {
        return SET;
      }
      return op instanceof Op.Move ? MOVE : REMOVE;
    }
  }

  private static void put(Map<String, Object> plain, Place in, InsertionPoint after) {
    switch (in.kind()) {
      case STEP -> plain.put("in", Map.of("stage", in.parent()));
      case CARD -> plain.put("in", Map.of("lane", in.parent(), "step", in.step()));
      case EVIDENCE, VALUE -> plain.put("in", Map.of("card", in.parent()));
      default -> {}
    }
    if (!after.last()) {
      plain.put("after", after.id());
    }
  }
}
