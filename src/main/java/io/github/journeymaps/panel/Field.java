package io.github.journeymaps.panel;

import io.github.journeymaps.map.FieldShape;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One field with its control. An immutable description; its value and bounds are drawn from the
 * thing and from the table of fields.
 *
 * @param shape what may stand in it
 * @param label what it is called
 * @param help what is said under it; empty for nothing
 * @param input how it is typed
 * @param options what can be chosen; empty where nothing is
 * @param unit what is said after the label; empty for nothing
 * @param belongs whether such a thing has it; one that is set is shown all the same
 * @param isRequired whether it cannot be empty
 */
record Field(
    String path,
    FieldShape shape,
    Function<Subject, String> label,
    Function<Subject, String> help,
    Function<Subject, Input> input,
    Function<Subject, List<Option>> options,
    Function<Subject, String> unit,
    Predicate<Subject> belongs,
    Predicate<Subject> isRequired)
    implements PanelPart {

  /**
   * The field of a kind at a path.
   *
   * @param texts the group of its label, such as {@code panel.card.}
   */
  static Field of(Kind kind, String texts, String path) {
    return of(Schema.shapes(kind).get(path), path, subject -> subject.words().text(texts + path));
  }

  /** A field that the table of fields does not tell, such as one count of many. */
  static Field of(FieldShape shape, String path, Function<Subject, String> label) {
    Input natural = Input.of(shape);
    return new Field(
        path, shape, label, s -> "", s -> natural, s -> List.of(), s -> "", s -> true, s -> false);
  }

  /** Typed in another way than is natural for its type. */
  Field as(Input other) {
    return as(subject -> other);
  }

  Field as(Function<Subject, Input> other) {
    return new Field(path, shape, label, help, other, options, unit, belongs, isRequired);
  }

  /** Chosen among the words of a vocabulary, {@code journeymaps.GROUP.name}. */
  Field choosing(String group, Class<? extends Enum<?>> type) {
    return choosing(subject -> Option.all(subject.words(), group, type));
  }

  /** Chosen among what the map has. */
  Field choosing(Function<Subject, List<Option>> from) {
    return new Field(path, shape, label, help, s -> Input.CHOICE, from, unit, belongs, isRequired);
  }

  /** With a unit after its label. */
  Field in(Function<Subject, String> sign) {
    return new Field(path, shape, label, help, input, options, sign, belongs, isRequired);
  }

  /** Never to be left empty. */
  Field required() {
    return required(subject -> true);
  }

  /** Not to be left empty in some things. */
  Field required(Predicate<Subject> condition) {
    return new Field(path, shape, label, help, input, options, unit, belongs, condition);
  }

  /** For some things only. */
  Field when(Predicate<Subject> condition) {
    return new Field(path, shape, label, help, input, options, unit, condition, isRequired);
  }

  /**
   * With a text under it.
   *
   * @param group of the texts that help, such as {@code panel.card.help.}
   */
  Field helped(String group) {
    return new Field(
        path,
        shape,
        label,
        s -> s.words().text(group + path),
        input,
        options,
        unit,
        belongs,
        isRequired);
  }

  @Override
  public List<String> paths() {
    return List.of(path);
  }

  boolean isShown(Subject subject) {
    return belongs.test(subject) || isFilled(subject);
  }

  /**
   * {@code path, label, help, as, shown, required, checked, unit, keys, min, max, length, options}:
   * empty where there is none. {@code shown} is the value as it is typed.
   */
  @Override
  public Map<String, Object> of(Subject subject) {
    var data = new HashMap<String, Object>();
    Object value = subject.fields().get(path);
    Input how = input.apply(subject);
    data.put("part", "field");
    data.put("path", path);
    data.put("label", label.apply(subject));
    data.put("help", help.apply(subject));
    data.put("as", how.json());
    data.put("keys", keys(how));
    data.put("unit", unit(subject, how));
    data.put("shown", value == null ? "" : InputText.of(value, how, subject.words()));
    data.put("required", isRequired.test(subject));
    data.put("checked", Boolean.TRUE.equals(value));
    data.put("options", options(subject, value));
    bounds(data, InputText.factor(how));
    return data;
  }

  private List<Map<String, Object>> options(Subject subject, Object value) {
    var all = new ArrayList<>(options.apply(subject));
    boolean known = value == null || all.stream().anyMatch(o -> o.value().equals("" + value));
    if (!known) {
      // What has gone is still what the document says.
      all.add(new Option("" + value, "" + value));
    }
    return all.stream().map(option -> option.of("" + value)).toList();
  }

  private void bounds(Map<String, Object> data, BigDecimal factor) {
    data.put("min", shape.min() == null ? "" : plain(shape.min().multiply(factor)));
    data.put("max", shape.max() == null ? "" : plain(shape.max().multiply(factor)));
    data.put("length", shape.length() == 0 ? "" : String.valueOf(shape.length()));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
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
