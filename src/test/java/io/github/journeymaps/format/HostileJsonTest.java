package io.github.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Test;

/** Whatever a stranger sends is a map, or is refused with a reason: never another exception. */
public class HostileJsonTest {
  private static final String ID = "00000000-0000-4000-8000-00000000000";

  private static final String WHOLE =
      """
      {"format":"journey-map/1","title":"x","description":"d","state":"current","basis":"researched","origin":"ID9",
       "owner":"o","reviewEvery":"P6M","reviewedOn":"2026-05-01","labels":["l"],
       "personas":[{"id":"ID1","library":"ID9","takenOn":"2026-05-01","name":"n","role":"r","picture":"p.png","colour":"1",
         "facts":[{"label":"l","value":"v"}],"goals":["g"],"quotes":["q"]}],
       "touchpoints":[{"id":"ID2","name":"n","channel":"web","physical":false}],
       "stages":[{"id":"ID3","title":"s","goal":"g","period":"before","steps":[{"id":"ID4","title":"t","momentOfTruth":true,
         "keyMoment":"help","loss":{"share":0.12,"n":400,"source":""},"gain":{"kind":"renewal","share":0.3,"n":4,"source":""},
         "importance":{"customer":3,"company":2},"journey":"ID9"}]}],
       "lanes":[{"id":"ID5","type":"emotion","title":"l","actor":"customer","persona":"ID1","lineBelow":"internal"}],
       "cards":[{"id":"ID6","lane":"ID5","step":"ID4","text":"t","emotion":{"before":-1,"value":-2,"after":0.5,"weight":1,"n":42,
         "distribution":{"-2":20,"0.5":2}},"polarity":"worry","touchpoint":"ID2","channel":"phone","grade":"trivial","owner":"o",
         "score":{"customerValue":0.8,"effort":3},"metric":{"kind":"nps","name":"n","unit":"u","target":0,"better":"higher",
         "convention":"mean","scale":7,"values":[{"id":"ID7","date":"2023-07-01","value":0.65,"n":2,"parts":{"promoters":1},"source":"s"}]},
         "evidence":[{"id":"ID8","kind":"survey","method":"qualitative","source":"s","url":"https://example.org","n":1,"date":"2023-07-01","quote":"q"}],
         "image":{"attachment":"a.png","alt":"a"},"issues":[{"server":"s","key":"K-1"}]}],
       "views":[{"id":"IDa","name":"v","lanes":["ID5"],"stages":["ID3"],"personas":["ID1"],"overlays":["o"]}],
       "dismissed":[{"check":"c","of":"ID5","reason":"r"}]}
      """
          .replace("ID", ID);

  private static final List<Object> WRONG =
      List.of(
          "",
          "\n",
          "x",
          -1,
          1.5,
          true,
          List.of(),
          List.of(1),
          List.of(List.of()),
          Map.of(),
          Map.of("id", 1),
          Map.of("x", Map.of("x", List.of())),
          List.of(Map.of()),
          List.of(Map.of("id", 7)),
          "../../etc/passwd",
          "javascript:alert(1)",
          "+999999999-01-01",
          "P999999999Y",
          "P-1D",
          1e30);

  @Test
  public void aWholeMapIsReadAndWrittenAsItWas() {
    var read = JsonFormat.object(JsonFormat.write(JsonFormat.read(WHOLE)));
    assertThat(read.without(List.of("revision")))
        .isEqualTo(JsonFormat.object(WHOLE).without(List.of("revision")));
  }

  @Test
  public void theWrongTypeAnywhereIsAMapOrRefused() {
    var places = new ArrayList<List<Object>>();
    collect(JsonFormat.plain(WHOLE), List.of(), places);
    int refused = 0;
    for (var place : places) {
      for (Object wrong : WRONG) {
        refused +=
            isRefused(JsonFormat.text(changed(JsonFormat.plain(WHOLE), place, wrong))) ? 1 : 0;
      }
    }
    assertThat(places).hasSizeGreaterThan(120);
    assertThat(refused).isGreaterThan(places.size() * 10);
  }

  /** And what is read is drawn: every getter answers. */
  private static boolean isRefused(String json) {
    try {
      JourneyMap map = JsonFormat.read(json);
      assertThat(JsonFormat.read(JsonFormat.write(map))).isEqualTo(map);
      touch(map);
      return false;
    } catch (InvalidMap | UnreadableFile e) {
      assertThat(e.getMessage()).hasSizeLessThan(20_000);
      return true;
    } catch (RuntimeException e) {
      throw new AssertionError(json, e);
    }
  }

  private static void touch(JourneyMap map) {
    var seen = new ArrayList<Object>();
    seen.add(map.reviewDue());
    seen.add(map.labels());
    seen.add(map.state());
    map.personas()
        .forEach(p -> seen.addAll(List.of(p.colour(), p.facts(), p.texts("goals"), p.name())));
    map.touchpoints().forEach(t -> seen.add(t.channel() + t.name() + t.physical()));
    map.stages().forEach(s -> seen.add(s.title() + s.period()));
    map.steps()
        .forEach(
            s -> seen.add("" + s.loss() + s.gain() + s.keyMoment() + s.gainKind() + s.journey()));
    map.lanes().forEach(l -> seen.add("" + l.type() + l.actor() + l.lineBelow() + l.persona()));
    map.cards()
        .forEach(
            c -> {
              seen.add("" + c.emotion() + c.polarity() + c.channel() + c.grade() + c.touchpoint());
              seen.add(c.text() + c.score() + c.issues());
              c.evidence().forEach(e -> seen.add("" + e.n() + e.date() + e.url() + e.method()));
              if (c.metric() != null) {
                seen.add("" + c.metric().kind() + c.metric().target() + c.metric().scale());
                c.metric().values().forEach(v -> seen.add("" + v.value() + v.n() + v.date()));
              }
            });
    assertThat(seen).isNotEmpty();
  }

  private static void collect(Object at, List<Object> path, List<List<Object>> places) {
    if (!path.isEmpty()) {
      places.add(path);
    }
    if (at instanceof Map<?, ?> map) {
      map.forEach((name, value) -> collect(value, plus(path, name), places));
    } else if (at instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), plus(path, i), places);
      }
    }
  }

  private static List<Object> plus(List<Object> path, Object last) {
    var longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }

  private static Object changed(Object at, List<Object> path, Object value) {
    if (path.isEmpty()) {
      return value;
    }
    var rest = path.subList(1, path.size());
    if (at instanceof Map<?, ?> map) {
      var copy = new LinkedHashMap<Object, Object>(map);
      copy.put(path.get(0), changed(map.get(path.get(0)), rest, value));
      return copy;
    }
    var copy = new ArrayList<Object>((List<?>) at);
    copy.set((Integer) path.get(0), changed(copy.get((Integer) path.get(0)), rest, value));
    return copy;
  }

  @Test
  public void theWrongTypeAnywhereInAnEditIsRefusedOrApplied() {
    String[] ops = {
      "{'op':'add','kind':'card','id':'ID0','in':{'lane':'ID5','step':'ID4'},'after':'ID6','fields':{'text':'a','emotion':{'value':1}}}",
      "{'op':'set','kind':'card','id':'ID6','fields':{'text':'a','emotion.before':-1}}",
      "{'op':'set','kind':'map','fields':{'title':'a','dismissed':[]}}",
      "{'op':'move','kind':'step','id':'ID4','in':{'stage':'ID3'},'after':null}",
      "{'op':'add','kind':'value','id':'ID0','in':{'card':'ID6'},'fields':{'value':1,'parts.passives':2}}",
      "{'op':'remove','kind':'card','id':'ID6'}",
    };
    for (String op : ops) {
      var plain = JsonFormat.plain(op.replace('\'', '"').replace("ID", ID));
      var places = new ArrayList<List<Object>>();
      collect(plain, List.of(), places);
      for (var place : places) {
        WRONG.forEach(wrong -> apply(changed(plain, place, wrong)));
      }
    }
  }

  private static String apply(Object op) {
    try {
      new Edit(JsonOps.read(JsonFormat.list(JsonFormat.text(List.of(op)))))
          .applyTo(JsonFormat.read(WHOLE));
      return "fine";
    } catch (InvalidMap e) {
      return e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    } catch (RuntimeException e) {
      throw new AssertionError(JsonFormat.text(op), e);
    }
  }

  @Test
  public void anEditsProblemNamesItsPlace() {
    assertThat(ops("[7]")).isEqualTo("not-an-object at 'ops[0]' [7]");
    assertThat(ops("[{'op':'set'}]")).isEqualTo("missing at 'ops[0].kind' []");
    assertThat(ops("[{'op':'set','kind':'cart'}]"))
        .startsWith("not-one-of at 'ops[0].kind' [cart, map, ");
    assertThat(ops("[{'op':'set','kind':'map'}]")).isEqualTo("missing at 'ops[0].fields' []");
    assertThat(ops("[{'op':'add','kind':'map'}]")).isEqualTo("map-is-set-only at 'ops[0].kind' []");
    assertThat(ops("[{'op':'fly','kind':'map'}]"))
        .isEqualTo("not-one-of at 'ops[0].op' [fly, add, set, move, remove]");
    assertThat(ops("[{'op':'add','kind':'card','id':'ID0'}]"))
        .isEqualTo("missing at 'ops[0].in.lane' []");
    assertThat(ops("[{'op':'add','kind':'lane','id':'x'}]"))
        .isEqualTo("not-an-id at 'ops[0].id' [x]");
    assertThat(ops("[{'op':'add','kind':'lane','id':'ID0','fields':[]}]"))
        .isEqualTo("not-an-object at 'ops[0].fields' [[]]");
    assertThat(ops("[{'op':'add','kind':'lane','id':'ID0','fields':{'id':'ID0'}}]"))
        .startsWith("unknown-field at 'ops[0].id' [lane, ");
    assertThat(ops("[{'op':'add','kind':'lane','id':'ID6'}]"))
        .isEqualTo("id-twice at 'ops[0].id' [ID6]".replace("ID", ID));
    assertThat(
            ops(
                "[{'op':'add','kind':'card','id':'ID0','in':{'lane':'ID5','step':'ID4'},'fields':{'evidence':[{'id':'ID7'}]}}]"))
        .isEqualTo("id-twice at 'ops[0].id' [ID7]".replace("ID", ID));
    assertThat(
            ops(
                "[{'op':'set','kind':'card','id':'ID6','fields':{'metric':{'values':[{'id':'ID8'}]}}}]"))
        .isEqualTo("id-twice at 'ops[0]' [ID8]".replace("ID", ID));
    assertThat(ops("[{'op':'set','kind':'card','id':'ID6','fields':{'text':1e99}}]"))
        .isEqualTo("number-too-long at 'ops[0].fields.text' [40]");
    assertThat(ops("[{'op':'set','kind':'card','id':'ID6','fields':{'lane':'ID5'}}]"))
        .startsWith("unknown-field at 'ops[0].lane' [card, ");
    assertThat(
            ops(
                "[{'op':'set','kind':'card','id':'ID6','fields':{'emotion':{},'emotion.value':1}}]"))
        .isEqualTo("field-twice at 'ops[0].emotion.value' []");
    assertThat(ops("[{'op':'remove','kind':'lane','id':'ID6'}]"))
        .isEqualTo("no-such at 'ops[0].id' [lane, ID6]".replace("ID", ID));
  }

  private static String ops(String json) {
    return outcome(
        () ->
            new Edit(JsonOps.read(JsonFormat.list(json.replace('\'', '"').replace("ID", ID))))
                .applyTo(JsonFormat.read(WHOLE)));
  }

  @Test
  public void whatIsNoJsonObjectIsUnreadable() {
    for (String json :
        List.of(
            "",
            " ",
            "null",
            "[]",
            "1",
            "\"x\"",
            "{",
            "{\"a\":1}x",
            "{\"a\":1,\"a\":2}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":NaN}",
            "{\"a\":01}",
            "{\"a\":\"\\ud8\"}",
            "// x\n{}",
            "{\"a\":1,}",
            "{\"a\":\"\t\"}",
            "\ufeff{}",
            "{\"a\":" + "[".repeat(100_000),
            "{\"a\":" + "{\"a\":".repeat(1_000),
            "{\"a\":" + "1".repeat(100_000) + "}",
            "{\"" + "n".repeat(100_000) + "\":1}",
            "{\"a\":1e999999999999}")) {
      assertThat(outcome(() -> JsonFormat.object(json))).as("%.40s", json).startsWith("line ");
    }
  }

  @Test
  public void numbersBeyondAllMeasureAreRefused() {
    for (String number :
        List.of(
            "1e999999999",
            "-1e-999999999",
            "1e41",
            "1e-41",
            "1" + "0".repeat(900),
            "0." + "1".repeat(900),
            "1e2147483647",
            "1e-2147483647")) {
      assertThat(outcome(() -> JsonFormat.object("{\"a\":{\"b\":[0," + number + "]}}")))
          .isEqualTo("number-too-long at 'a.b[1]' [40]");
    }
    assertThat(JsonFormat.object("{\"a\":0e99999}").get("a")).hasToString("0");
    assertThat(JsonFormat.object("{\"a\":1.50e2}").get("a")).hasToString("150");
  }

  @Test
  public void whatNoFileOrDatabaseKeepsIsRefused() {
    assertThat(title("a\\u0000b")).isEqualTo("not-a-character at 'title' [U+0000]");
    assertThat(title("a\\u000bb")).isEqualTo("not-a-character at 'title' [U+000B]");
    assertThat(title("\\ud83d")).isEqualTo("not-a-character at 'title' [U+D83D]");
    assertThat(title("\\ude80\\ud83d")).isEqualTo("not-a-character at 'title' [U+DE80]");
    assertThat(title("\\uffff")).isEqualTo("not-a-character at 'title' [U+FFFF]");
    assertThat(title("\\ud83d\\ude80 \\t\\r\\n \\u00e4 \\u65e5 \\u202e \\ufffd")).isEqualTo("fine");
    assertThat(outcome(() -> JsonFormat.object("{\"a\\u0000\":1}"))).startsWith("not-a-character");
    assertThat(outcome(() -> JsonFormat.object("{\"a\":[{\"b\":\"\\u0001\"}]}")))
        .isEqualTo("not-a-character at 'a[0].b' [U+0001]");
  }

  private static String title(String title) {
    return outcome(() -> JsonFormat.read("{\"title\":\"" + title + "\"}"));
  }

  @Test
  public void aFileLongerThanADocumentIsRefusedUnread() {
    String longer = "{\"title\":\"" + "x".repeat(5 * 1024 * 1024) + "\"}";
    assertThat(outcome(() -> JsonFormat.read(longer))).startsWith("line 1, column 1");
  }

  @Test
  public void aDocumentsProblemsNameTheirPlaces() {
    assertThat(document("'personas':7")).isEqualTo("not-a-list at 'personas' []");
    assertThat(document("'personas':[7]")).isEqualTo("not-a-list at 'personas' []");
    assertThat(document("'lanes':[{}]")).isEqualTo("missing at 'lanes[0].id' []");
    assertThat(document("'lanes':[{'id':'x'}]")).isEqualTo("not-an-id at 'lanes[0].id' [x]");
    assertThat(document("'lanes':[{'id':'ID1'},{'id':'ID1'}]"))
        .isEqualTo("id-twice at '' [ID1]".replace("ID", ID));
    assertThat(document("'lanes':[{'id':'ID1'}],'views':[{'id':'ID1'}]"))
        .isEqualTo("id-twice at '' [ID1]".replace("ID", ID));
    assertThat(document("'stages':[{'id':'ID1','steps':[{'id':'ID1'}]}]"))
        .isEqualTo("id-twice at '' [ID1]".replace("ID", ID));
    assertThat(
            document(
                "'stages':[{'id':'ID1','steps':[{'id':'ID2'},{'id':'ID3','keyMoment':'bad'}]}]"))
        .isEqualTo("not-one-of at 'stages[0].steps[1].keyMoment' [bad, help, annoyed, pleased]");
    assertThat(document("'cards':[{'id':'ID1'}]"))
        .isEqualTo("no-such at 'cards[0].lane' [lane, null]");
    assertThat(document("'format':'journey-map/2'"))
        .isEqualTo("not-one-of at 'format' [journey-map/2, journey-map/1]");
    assertThat(document("'reviewEvery':'P101Y'"))
        .isEqualTo("not-a-period at 'reviewEvery' [P101Y]");
    assertThat(document("'reviewedOn':'2026-02-30'"))
        .isEqualTo("not-a-date at 'reviewedOn' [2026-02-30]");
    assertThat(document("'labels':['" + "x".repeat(300_000) + "']"))
        .isEqualTo("text-too-long at 'labels[0]' [300000, 100]");
    assertThat(document("'state':'" + "x".repeat(300_000) + "'")).hasSizeLessThan(200);
    assertThat(document("'format':'" + "x".repeat(300_000) + "'")).hasSizeLessThan(200);
    assertThat(document("'cards':[{'id':'ID1','lane':'" + "x".repeat(300_000) + "'}]"))
        .hasSizeLessThan(300);
  }

  private static String document(String fields) {
    return outcome(
        () ->
            JsonFormat.read(("{'title':'x'," + fields + "}").replace('\'', '"').replace("ID", ID)));
  }

  @Test
  public void unknownFieldsAreKeptAtEveryLevel() {
    String unknown = "\"x-new\":{\"a\":[1,null,{\"b\":\"c\"}],\"d\":null,\"e\":true},";
    String json = WHOLE.replaceAll("(?<!\"distribution\":)\\{(?=\")", "{" + unknown);
    var map = JsonFormat.read(json);
    var kept = JsonFormat.object(JsonFormat.write(map));
    assertThat(kept.without(List.of("revision"))).isEqualTo(JsonFormat.object(json));
    assertThat(count(JsonFormat.write(map), "x-new"))
        .isEqualTo(count(json, "x-new"))
        .isGreaterThan(12);
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  @Test
  public void serversOwnFieldsAreLeftToTheServer() {
    var map =
        JsonFormat.read("{\"id\":7,\"revision\":\"x\",\"space\":[],\"page\":{},\"title\":\"x\"}");
    assertThat(map.id()).isNull();
    assertThat(map.revision()).isZero();
    assertThat(map.fields()).isEqualTo(Fields.of(Map.of("title", "x")));
  }

  private static String outcome(Runnable work) {
    try {
      work.run();
      return "fine";
    } catch (InvalidMap e) {
      return e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    } catch (UnreadableFile e) {
      return e.getMessage();
    }
  }

  @Test
  public void whatIsUnknownComesBackAsItWas() {
    for (String value :
        List.of(
            "{\"keep\":[1,2.5,null,\"x\"]}",
            "[null]",
            "[null,null,[null,[]],{}]",
            "[[[[1]]],[{\"a\":[null,false]}]]",
            "\"\"",
            "[\"\"]",
            "1234567890123456789012345678901234567890",
            "-0.00001",
            "{\"\":\"\"}",
            "[true,false,0]")) {
      for (String place :
          List.of(
              "'title'", "'id':'ID1'", "'id':'ID3'", "'id':'ID4'", "'id':'ID6'", "'id':'ID8'")) {
        String json =
            WHOLE.replace(
                place.replace("ID", ID).replace('\'', '"'),
                "\"future\":" + value + "," + place.replace("ID", ID).replace('\'', '"'));
        String written = JsonFormat.write(JsonFormat.read(json));
        assertThat(written).as(place).contains("\"future\":" + value);
        assertThat(JsonFormat.write(JsonFormat.read(written))).isEqualTo(written);
      }
    }
  }

  @Test
  public void aPlaceWithNothingInAKnownListIsRefused() {
    assertThat(document("'labels':['a',null]")).isEqualTo("missing at 'labels[1]' []");
    assertThat(document("'cards':[null]")).isEqualTo("not-a-list at 'cards' []");
    assertThat(document("'dismissed':[null]")).isEqualTo("missing at 'dismissed[0]' []");
  }
}
