package io.github.journeymaps.map;

import static io.github.journeymaps.map.FieldType.date;
import static io.github.journeymaps.map.FieldType.fileName;
import static io.github.journeymaps.map.FieldType.flag;
import static io.github.journeymaps.map.FieldType.id;
import static io.github.journeymaps.map.FieldType.listOf;
import static io.github.journeymaps.map.FieldType.number;
import static io.github.journeymaps.map.FieldType.object;
import static io.github.journeymaps.map.FieldType.oneOf;
import static io.github.journeymaps.map.FieldType.period;
import static io.github.journeymaps.map.FieldType.text;
import static io.github.journeymaps.map.FieldType.url;
import static io.github.journeymaps.map.FieldType.whole;
import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Every field of every kind with its type: the one table behind {@link Schema}. */
final class FieldTable {
  private static final FieldType TITLE = text(Limits.TITLE);
  private static final FieldType LABEL = text(Limits.LABEL);
  private static final FieldType TEXT = text(Limits.TEXT);
  private static final FieldType TEXTS = listOf(TEXT);
  private static final FieldType IDS = listOf(id());
  private static final FieldType COUNT = whole(0, 1_000_000_000_000L);
  private static final FieldType SHARE = number(0, 1);
  private static final FieldType AMOUNT = number(-1e15, 1e15);

  /** Answers outside −2…+2 are kept, and drawn at the edge: other tools have other scales. */
  private static final FieldType EMOTION = number(-1_000_000, 1_000_000);

  private static final FieldType LEVEL = number(0, 10);

  private static final FieldType COLOURS = oneOf(List.of("1", "2", "3", "4", "5", "6", "7", "8"));

  /** Written as text; a number is understood as well. */
  private static final FieldType COLOUR =
      FieldType.shaped(
          COLOURS.shape(), (value, path, problems) -> COLOURS.check("" + value, path, problems));

  /** A point of a scale. */
  private static final Pattern POINT = Pattern.compile("-?\\d{1,7}(\\.\\d{1,6})?");

  private static final Map<Kind, Map<String, FieldType>> TYPES = new EnumMap<>(Kind.class);

  static {
    define(
        Kind.MAP,
        entry("title", TITLE),
        entry("description", TEXT),
        entry("subject", TEXT),
        entry("scenario", TEXT),
        entry("expectations", TEXT),
        entry("state", oneOf(Vocabulary.State.class)),
        entry("basis", oneOf(Vocabulary.Basis.class)),
        entry("origin", id()),
        entry("owner", text(Limits.TITLE)),
        entry("reviewEvery", period()),
        entry("reviewedOn", date()),
        entry("labels", listOf(LABEL)),
        entry(
            "dismissed",
            listOf(group(entry("check", LABEL), entry("of", id()), entry("reason", TEXT)))));
    define(
        Kind.PERSONA,
        entry("library", id()),
        entry("takenOn", date()),
        entry("name", TITLE),
        entry("role", TEXT),
        entry("picture", fileName()),
        entry("colour", COLOUR),
        entry("facts", listOf(group(entry("label", LABEL), entry("value", TEXT)))),
        entry("goals", TEXTS),
        entry("behaviours", TEXTS),
        entry("expectations", TEXTS),
        entry("beliefs", TEXTS),
        entry("quotes", TEXTS));
    define(
        Kind.TOUCHPOINT,
        entry("name", TITLE),
        entry("channel", oneOf(Vocabulary.Channel.class)),
        entry("physical", flag()));
    define(
        Kind.STAGE,
        entry("title", TITLE),
        entry("goal", TEXT),
        entry("period", oneOf(Vocabulary.Period.class)));
    define(
        Kind.STEP,
        entry("title", TITLE),
        entry("momentOfTruth", flag()),
        entry("keyMoment", oneOf(Vocabulary.KeyMoment.class)),
        entry("loss", group(entry("share", SHARE), entry("n", COUNT), entry("source", TEXT))),
        entry(
            "gain",
            group(
                entry("kind", oneOf(Vocabulary.GainKind.class)),
                entry("share", SHARE),
                entry("n", COUNT),
                entry("source", TEXT))),
        entry("importance", group(entry("customer", LEVEL), entry("company", LEVEL))),
        entry("journey", id()));
    define(
        Kind.LANE,
        entry("type", oneOf(Vocabulary.LaneType.class)),
        entry("title", TITLE),
        entry("actor", oneOf(Vocabulary.Actor.class)),
        entry("persona", id()),
        entry("lineBelow", oneOf(Vocabulary.Line.class)));
    define(
        Kind.EVIDENCE,
        entry("kind", oneOf(Vocabulary.EvidenceKind.class)),
        entry("method", oneOf(Vocabulary.Method.class)),
        entry("source", TEXT),
        entry("url", url()),
        entry("n", COUNT),
        entry("date", date()),
        entry("quote", TEXT));
    define(
        Kind.VALUE,
        entry("date", date()),
        entry("value", AMOUNT),
        entry("n", COUNT),
        entry(
            "parts",
            group(entry("promoters", COUNT), entry("passives", COUNT), entry("detractors", COUNT))),
        entry("source", TEXT));
    define(
        Kind.CARD,
        entry("text", TEXT),
        entry(
            "emotion",
            group(
                entry("before", EMOTION),
                entry("value", EMOTION),
                entry("after", EMOTION),
                entry("weight", number(0, 1e9)),
                entry("n", COUNT),
                entry("distribution", FieldTable::checkDistribution))),
        entry("polarity", oneOf(Vocabulary.Polarity.class)),
        entry("touchpoint", id()),
        entry("channel", oneOf(Vocabulary.Channel.class)),
        entry("grade", oneOf(Vocabulary.Grade.class)),
        entry("owner", text(Limits.TITLE)),
        entry(
            "score",
            group(
                entry("customerValue", SHARE),
                entry("businessValue", SHARE),
                entry("effort", number(0, 1_000_000)),
                entry("importance", LEVEL),
                entry("satisfaction", LEVEL),
                entry("reach", number(0, 1e12)),
                entry("impact", LEVEL),
                entry("confidence", LEVEL),
                entry("ease", LEVEL))),
        entry(
            "metric",
            group(
                entry("kind", oneOf(Vocabulary.MetricKind.class)),
                entry("name", TITLE),
                entry("unit", LABEL),
                entry("target", AMOUNT),
                entry("better", oneOf(Vocabulary.Better.class)),
                entry("convention", oneOf(Vocabulary.Convention.class)),
                entry("scale", number(1, 1_000)),
                entry("values", listOf(things(Kind.VALUE))))),
        entry("evidence", listOf(things(Kind.EVIDENCE))),
        entry("image", group(entry("attachment", fileName()), entry("alt", TEXT))),
        entry(
            "issues",
            listOf(group(entry("server", TITLE), entry("key", LABEL)).requiring("server", "key"))));
    define(
        Kind.VIEW,
        entry("name", TITLE),
        entry("lanes", IDS),
        entry("stages", IDS),
        entry("personas", IDS),
        entry("overlays", listOf(LABEL)));
  }

  private FieldTable() {}

  /** The known fields of a kind, in order. */
  static Map<String, FieldType> of(Kind kind) {
    return TYPES.get(kind);
  }

  @SafeVarargs
  private static void define(Kind kind, Map.Entry<String, FieldType>... fields) {
    TYPES.put(kind, table(fields));
  }

  @SafeVarargs
  private static FieldType group(Map.Entry<String, FieldType>... fields) {
    return new Group(table(fields));
  }

  @SafeVarargs
  private static Map<String, FieldType> table(Map.Entry<String, FieldType>... fields) {
    var table = new LinkedHashMap<String, FieldType>();
    for (var field : fields) {
      table.put(field.getKey(), field.getValue());
    }
    return table;
  }

  private static FieldType things(Kind kind) {
    var fields = new LinkedHashMap<>(TYPES.get(kind));
    fields.put("id", id());
    return object(fields).requiring("id");
  }

  /** How many answered what: the scale's points −2…+2 (or an outside scale's) to counts. */
  private static void checkDistribution(Object value, String path, Consumer<Problem> problems) {
    if (!(value instanceof Map<?, ?> counts)) {
      problems.accept(Problem.of("not-an-object", path, FieldType.shown(value)));
      return;
    }
    if (counts.size() > Limits.LIST) {
      var bounds = new String[] {String.valueOf(counts.size()), String.valueOf(Limits.LIST)};
      problems.accept(Problem.of("too-many", path, bounds));
      return;
    }
    counts.forEach(
        (point, count) -> {
          if (!POINT.matcher((String) point).matches()) {
            problems.accept(Problem.of("not-a-number", path, FieldType.shown(point)));
          }
          COUNT.check(count, path + "." + point, problems);
        });
  }
}
