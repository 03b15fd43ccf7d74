package io.github.journeymaps.bench;

import io.github.journeymaps.map.JourneyMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time to the HTML of a map, by the templates, from the cache and by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderBenchmark {
  @Param({"40", "300", "3000"})
  public int cards;

  private final Drawings soy = Drawings.bySoy();
  private final Drawings nothing = Drawings.ofNothing();
  private final Drawings hand = Drawings.byHand();
  private JourneyMap map;

  @Setup
  public void draw() {
    map = SampleMap.ofAllTypes(cards).map();
    if (!soy.section(map).equals(hand.section(map))) {
      throw new IllegalStateException(
          "HandWritten draws " + cards + " cards otherwise than the templates: mend HandWritten");
    }
  }

  @Benchmark
  public String uncached() {
    return soy.section(map);
  }

  @Benchmark
  public String cached() {
    return soy.sectionByCache(map);
  }

  @Benchmark
  public String handWritten() {
    return hand.section(map);
  }

  /** What both the templates and the writer by hand have before them: the data to write. */
  @Benchmark
  public String unwritten() {
    return nothing.section(map);
  }
}
