package io.github.journeymaps.swimlane.panel;

import io.github.journeymaps.map.FieldShape;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One field with its control. An immutable description; its value and bounds are drawn from the
 * thing and from the table of fields.
 */
final class Field implements Part {
  private final String texts;
  private final String path;
  private final FieldShape shape;
  private final Function<Subject, Input> input;
  private final Function<Subject, List<Option>> options;
  private final Function<Subject, String> unit;
  private final String help;

  private Field(
      String texts,
      String path,
      FieldShape shape,
      Function<Subject, Input> input,
      Function<Subject, List<Option>> options,
      Function<Subject, String> unit,
      String help) {
    this.texts = texts;
    this.path = path;
    this.shape = shape;
    this.input = input;
    this.options = options;
    this.unit = unit;
    this.help = help;
  }

  /**
   * The field of a kind at a path.
   *
   * @param texts the group of its label, such as {@code panel.card.}
   */
  static Field of(Kind kind, String texts, String path) {
    return of(Schema.shapes(kind).get(path), texts, path);
  }

  /** A field of a shape that the table of fields does not tell, such as one count of many. */
  static Field of(FieldShape shape, String texts, String path) {
    Input natural = Input.of(shape);
    return new Field(texts, path, shape, s -> natural, s -> List.of(), s -> "", null);
  }

  /** Typed in another way than is natural for its type. */
  Field as(Input other) {
    return as(subject -> other);
  }

  Field as(Function<Subject, Input> other) {
    return new Field(texts, path, shape, other, options, unit, help);
  }

  /** The words of a vocabulary. */
  Field choosing(String group, Class<? extends Enum<?>> type) {
    return choosing(subject -> Option.all(subject.words(), group, type));
  }

  /** What the map has to choose from. */
  Field choosing(Function<Subject, List<Option>> from) {
    return new Field(texts, path, shape, s -> Input.CHOICE, from, unit, help);
  }

  /** Said after the label. */
  Field in(Function<Subject, String> sign) {
    return new Field(texts, path, shape, input, options, sign, help);
  }

  /**
   * With a text under it.
   *
   * @param group of the texts that help, such as {@code panel.card.help.}
   */
  Field helped(String group) {
    return new Field(texts, path, shape, input, options, unit, group);
  }

  @Override
  public List<String> paths() {
    return List.of(path);
  }

  /**
   * {@code path, label, as, shown, checked, unit, keys, min, max, length, help, options}: empty
   * where there is none. {@code shown} is the value as it is typed.
   */
  @Override
  public Map<String, Object> of(Subject subject) {
    var data = new HashMap<String, Object>();
    Object value = subject.fields().get(path);
    data.put("part", "field");
    data.put("path", path);
    data.put("label", subject.words().text(texts + path));
    data.put("help", help == null ? "" : subject.words().text(help + path));
    data.put("options", options(subject, value));
    bounds(data, subject);
    shown(data, subject, value);
    return data;
  }

  private List<Map<String, Object>> options(Subject subject, Object value) {
    var all = new ArrayList<>(options.apply(subject));
    boolean known = value == null || all.stream().anyMatch(o -> o.value().equals(value));
    if (!known) {
      // What has gone is still what the document says.
      all.add(new Option("" + value, "" + value));
    }
    return all.stream().map(option -> option.of(value)).toList();
  }

  private void bounds(Map<String, Object> data, Subject subject) {
    BigDecimal factor = Typed.factor(input.apply(subject));
    data.put("min", shape.min() == null ? "" : plain(shape.min().multiply(factor)));
    data.put("max", shape.max() == null ? "" : plain(shape.max().multiply(factor)));
    data.put("length", shape.length() == 0 ? "" : String.valueOf(shape.length()));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private void shown(Map<String, Object> data, Subject subject, Object value) {
    Input how = input.apply(subject);
    data.put("as", how.json());
    data.put("keys", keys(how));
    data.put("checked", Boolean.TRUE.equals(value));
    data.put("shown", value == null ? "" : Typed.of(value, how, subject.words()));
    data.put("unit", unit(subject, how));
  }

  /** The keyboard of a phone: those for numbers have no minus sign and no colon. */
  private String keys(Input how) {
    boolean negative = shape.min() != null && shape.min().signum() < 0;
    return negative || how == Input.DURATION ? "text" : how == Input.WHOLE ? "numeric" : "decimal";
  }

  private String unit(Subject subject, Input how) {
    return switch (how) {
      case PERCENT -> subject.words().text("panel.unit.percent");
      case DURATION -> subject.words().text("panel.unit.duration");
      default -> unit.apply(subject);
    };
  }
}
