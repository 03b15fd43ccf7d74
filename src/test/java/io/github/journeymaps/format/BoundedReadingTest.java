package io.github.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.Problem;
import java.util.List;
import org.junit.Test;

/**
 * A document under the size limit is read or refused at once, with its places. The time limits are
 * generous: what they are for took minutes.
 */
public class BoundedReadingTest {
  private static final long AT_ONCE = 20_000;

  @Test(timeout = AT_ONCE)
  public void placesBelowLongNamesAreFoundAtOnce() {
    var names = new StringBuilder();
    var json = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String name = i + "n".repeat(40_000);
      names.append(i == 0 ? "" : ".").append(name);
      json.append("{\"").append(name).append("\":");
    }
    json.append("[" + "1,".repeat(200_000) + "1]").append("}".repeat(60));
    String path = names + "[7]";
    assertThat(JsonPlaces.of(json.toString(), List.of(path)).at(path))
        .isEqualTo(new FilePlace(1, json.indexOf("[") + 2 + 14));
  }

  @Test(timeout = AT_ONCE)
  public void placesAmongManyValuesAreFoundAtOnce() {
    String json = "{\"a\":[" + "{\"b\":1},".repeat(300_000) + "{\"b\":2}]}";
    assertThat(JsonPlaces.of(json, List.of("a[300000].b")).at("a[300000].b"))
        .isEqualTo(new FilePlace(1, json.length() - 3));
  }

  @Test
  public void theNameOfAFieldIsBounded() {
    String longest = "n".repeat(255);
    assertThat(refused("{\"title\":\"t\",\"" + longest + "\":1}")).isEqualTo("read");
    assertThat(refused("{\"title\":\"t\",\"a\":[{\"" + longest + "n\":1}]}"))
        .isEqualTo("name-too-long at 'a[0]." + "n".repeat(80) + "…' [256, 255]");
  }

  @Test
  public void whatIsTooMuchIsRefusedBeforeItIsLookedAt() {
    assertThat(refused("{\"title\":\"t\",\"cards\":[" + "{},".repeat(10_000) + "{}]}"))
        .isEqualTo("too-many at 'cards' [10001, 10000]");
    assertThat(
            refused(
                "{'title':'t','stages':[{'id':'00000000-0000-4000-8000-000000000000','steps':["
                        .replace('\'', '"')
                    + "{},".repeat(300)
                    + "{}]}]}"))
        .isEqualTo("too-many at 'stages[0].steps' [301, 300]");
  }

  @Test
  public void noMoreProblemsAreLookedForThanAreTold() {
    assertThat(problems("{\"title\":\"t\",\"cards\":[" + "{},".repeat(9_999) + "{}]}"))
        .hasSize(100)
        .startsWith("missing at 'cards[0].id' []", "missing at 'cards[1].id' []");
    assertThat(problems("{\"labels\":[" + "1,".repeat(999) + "1]}"))
        .hasSize(100)
        .startsWith("not-text at 'labels[0]' [1]")
        .endsWith("not-text at 'labels[99]' [1]");
  }

  private static String refused(String json) {
    var problems = problems(json);
    return problems.isEmpty() ? "read" : problems.get(0);
  }

  private static List<String> problems(String json) {
    Throwable thrown = catchThrowable(() -> JsonFormat.read(json));
    return thrown == null
        ? List.of()
        : ((InvalidMap) thrown).problems().stream().map(Problem::toString).toList();
  }
}
