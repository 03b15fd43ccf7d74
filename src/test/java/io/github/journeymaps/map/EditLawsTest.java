package io.github.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.format.JsonOps;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds for every edit of every map: all verbs, all kinds. */
public class EditLawsTest {
  @Test
  public void undoOfApplyIsIdentity() {
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          JourneyMap map = generated.map();
          var done = new Edit(generated.edit(map, 1 + (int) (seed % 6))).applyTo(map);
          var undone = new Edit(done.inverse()).applyTo(done.map());
          assertThat(undone.map()).isEqualTo(map);
          assertThat(new Edit(undone.inverse()).applyTo(map).map()).isEqualTo(done.map());
        });
  }

  @Test
  public void undoOfEachSingleOpIsIdentity() {
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          JourneyMap map = generated.map();
          for (Op op : generated.edit(map, 5)) {
            JourneyMap after = op.apply(map);
            JourneyMap undone = after;
            for (Op undo : op.inverse(map)) {
              undone = undo.apply(undone);
            }
            assertThat(undone).as("%s", op).isEqualTo(map);
            map = after;
          }
        });
  }

  @Test
  public void replayOfTheLogIsTheDocument() {
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          JourneyMap first = generated.map();
          JourneyMap now = first;
          var log = new ArrayList<String>();
          for (int i = 0; i < 5; i++) {
            var ops = generated.edit(now, 3);
            log.add(JsonFormat.text(JsonOps.write(ops)));
            now = new Edit(ops).applyTo(now).map();
          }
          assertThat(JsonFormat.write(replayed(first, log))).isEqualTo(JsonFormat.write(now));
        });
  }

  private static JourneyMap replayed(JourneyMap first, List<String> log) {
    JourneyMap map = JsonFormat.read(JsonFormat.write(first)).as(first.id(), first.revision());
    for (String entry : log) {
      map = new Edit(JsonOps.read(JsonFormat.list(entry))).applyTo(map).map();
    }
    return map;
  }

  @Test
  public void everyEditedMapCanBeReadAgain() {
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          JourneyMap map = generated.map();
          JourneyMap edited = new Edit(generated.edit(map, 8)).applyTo(map).map();
          String json = JsonFormat.write(edited);
          JourneyMap read = JsonFormat.read(json).as(edited.id(), edited.revision());
          assertThat(read).isEqualTo(edited);
          assertThat(JsonFormat.write(read)).isEqualTo(json);
        });
  }

  @Test
  public void editsAreReadAsTheyAreWritten() {
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          JourneyMap map = generated.map();
          var ops = generated.edit(map, 8);
          var undo = new Edit(ops).applyTo(map).inverse();
          assertThat(read(ops)).isEqualTo(ops);
          assertThat(read(undo)).isEqualTo(undo);
        });
  }

  private static List<Op> read(List<Op> ops) {
    return JsonOps.read(JsonFormat.list(JsonFormat.text(JsonOps.write(ops))));
  }

  @Test
  public void anEditLeavesTheMapItBeganWithAlone() {
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          JourneyMap map = generated.map();
          String before = JsonFormat.write(map);
          assertThat(new Edit(generated.edit(map, 8)).applyTo(map).map().id()).isEqualTo(map.id());
          assertThat(JsonFormat.write(map)).isEqualTo(before);
        });
  }

  @Test
  public void theLawsMeetEveryVerbOfEveryKind() {
    var met = new TreeSet<String>();
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          generated.edit(generated.map(), 20).forEach(op -> met.add(verb(op) + " " + op.kind()));
        });
    assertThat(met).hasSize(4 * (Kind.values().length - 1) + 1);
  }

  /** A field that is new in the table wants samples in laws/fields.json. */
  @Test
  public void theLawsMeetEveryField() {
    var met = new TreeSet<String>();
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          generated.edit(generated.map(), 60).forEach(op -> met.addAll(fields(op)));
        });
    assertThat(met).containsAll(fieldsOfTheTable());
  }

  private static List<String> fields(Op op) {
    return op instanceof Op.Set set
        ? set.fields().keySet().stream().map(path -> op.kind() + " " + path).toList()
        : List.of();
  }

  /** With those inside groups, which can be set one by one. */
  private static List<String> fieldsOfTheTable() {
    var all = new ArrayList<String>();
    for (Kind kind : Kind.values()) {
      FieldTable.of(kind).forEach((name, type) -> all.addAll(paths(kind, name, type)));
    }
    return all;
  }

  private static List<String> paths(Kind kind, String name, FieldType type) {
    var inner =
        type instanceof Group group ? group.fields().keySet().stream() : Stream.<String>of();
    return Stream.concat(Stream.of(name), inner.map(i -> name + "." + i))
        .filter(path -> Schema.isSettable(kind, path))
        .map(path -> kind + " " + path)
        .toList();
  }

  private static String verb(Op op) {
    return op.getClass().getSimpleName();
  }
}
