package io.github.journeymaps.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Edits in a line, things named as in {@link MapNotation}, spaces in names as underlines; parted by
 * semicolons:
 *
 * <pre>
 * add card new to actions Buy after pays text=new ; set card pays text=cash grade=
 * move step Buy to Before after first ; remove lane emotion_Anna ; set map title=Other
 * </pre>
 */
public final class OpNotation {
  private OpNotation() {}

  public static List<Op> ops(String line) {
    return Arrays.stream(line.split(";")).map(op -> op(NotationTokens.of(op))).toList();
  }

  static Op op(String text) {
    return op(NotationTokens.of(text));
  }

  private static Op op(NotationTokens words) {
    String verb = words.head();
    Kind kind = EnumNames.parse(Kind.class, words.tail().head(), null);
    if (kind == Kind.MAP) {
      return new Op.Set(kind, null, words.paths());
    }
    String id = id(words.words().get(2));
    return switch (verb) {
      case "add" -> new Op.Add(kind, id, place(kind, words), after(words), words.fields());
      case "set" -> new Op.Set(kind, id, words.paths());
      case "move" -> new Op.Move(kind, id, place(kind, words), after(words));
      case "remove" -> new Op.Remove(kind, id);
      default -> throw new IllegalArgumentException(verb);
    };
  }

  private static String id(String name) {
    return MapNotation.id(name.replace('_', ' '));
  }

  private static Place place(Kind kind, NotationTokens words) {
    var to = new ArrayList<>(following(words, "to"));
    return switch (kind) {
      case STEP -> Place.inStage(id(to.get(0)));
      case CARD -> Place.of(new Cell(id(to.get(0)), id(to.get(1))));
      case EVIDENCE, VALUE -> Place.inCard(kind, id(to.get(0)));
      default -> Place.ofMap(kind);
    };
  }

  private static InsertionPoint after(NotationTokens words) {
    var after = following(words, "after");
    if (after.isEmpty() || after.get(0).equals("last")) {
      return InsertionPoint.LAST;
    }
    return after.get(0).equals("first")
        ? InsertionPoint.FIRST
        : InsertionPoint.of(id(after.get(0)));
  }

  private static List<String> following(NotationTokens words, String word) {
    int at = words.words().indexOf(word);
    return at < 0 ? List.of() : words.words().subList(at + 1, words.words().size());
  }
}
