package io.github.journeymaps.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

public class MacroParametersTest {
  private static String revision(String typed) {
    var revision = MacroParameters.revision(Map.of("revision", typed));
    return revision.isPresent() ? "" + revision.getAsLong() : "current";
  }

  @Test
  public void aRevisionIsAPositiveNumberAndAnythingElseIsTheCurrentOne() {
    assertThat(revision("17")).isEqualTo("17");
    assertThat(revision(" 3 ")).isEqualTo("3");
    assertThat(revision("0")).isEqualTo("current");
    assertThat(revision("-1")).isEqualTo("current");
    assertThat(revision("live")).isEqualTo("current");
    assertThat(revision("99999999999999999999")).isEqualTo("current");
    assertThat(MacroParameters.revision(Map.of())).isEmpty();
  }

  @Test
  public void aMapIsNotChosenWhenNothingOrBlankIsTyped() {
    assertThat(MacroParameters.map(Map.of())).isEmpty();
    assertThat(MacroParameters.map(Map.of("map", "  "))).isEmpty();
    assertThat(MacroParameters.map(Map.of("map", " x "))).isEqualTo("x");
  }

  @Test
  public void ofWhatAnAuthorTypesIdsAloneGoIntoTheLog() {
    String id = "9c0fa961-2bcf-4e0c-8df8-f5d73924cc29";
    assertThat(MacroParameters.ids(Map.of("map", id, "title", "x"))).containsExactly(id);
    assertThat(MacroParameters.ids(Map.of("persona", id + "\n"))).containsExactly(id);
    assertThat(MacroParameters.ids(Map.of("map", id + "\n2026 ERROR forged"))).isEmpty();
    assertThat(MacroParameters.ids(Map.of())).isEmpty();
  }

  @Test
  public void whatRunsNoScriptGetsAStillPicture() {
    assertThat(Output.of("pdf")).isEqualTo(Output.STILL);
    assertThat(Output.of("EMAIL")).isEqualTo(Output.STILL);
    assertThat(Output.of("display")).isEqualTo(Output.LIVE);
    assertThat(Output.of(null)).isEqualTo(Output.LIVE);
  }

  @Test
  public void onlyStorageWithTheMacroIsLookedInto() {
    assertThat(MapMacros.mayHoldSome("<ac:structured-macro ac:name=\"journey-map\">")).isTrue();
    assertThat(MapMacros.mayHoldSome("<p>journey-map</p>")).isFalse();
    assertThat(MapMacros.mayHoldSome(null)).isFalse();
  }
}
