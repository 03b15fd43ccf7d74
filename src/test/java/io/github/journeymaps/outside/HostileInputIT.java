package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.BeforeClass;
import org.junit.Test;

/** What strangers send is refused in our own words, soon, and never an error of ours. */
public class HostileInputIT {
  private static final Visitor EDITOR = Site.editor();
  private static String page;
  private static String map;

  @BeforeClass
  public static void make() {
    page = EDITOR.page("DEMO", "Hostile " + UUID.randomUUID(), "");
    map = EDITOR.map(page);
  }

  private static void isRefused(Reply reply, String what) {
    assertThat(reply.status()).as(what + ": " + reply.text()).isBetween(400, 499);
    assertThat(reply.text()).doesNotContain("Exception", "\tat ", "io.github.journeymaps");
  }

  @Test(timeout = 60_000)
  public void addressesThatMakeNoSense() {
    for (String path :
        List.of(
            "/x",
            "/%00",
            "/..%2F..%2Fetc",
            "/" + "a".repeat(2_000),
            "/" + map + "?revision=-1",
            "/" + map + "?revision=99999999999999999999",
            "/" + map + "?revision=1e3",
            "/" + map + "?at=now",
            "/" + map + "/changes?since=%00",
            "/" + map + "/changes?since=",
            "/" + map + "/html?revision=0",
            "?start=99999999999",
            "?limit=-1",
            "?sort=TITLE;DROP",
            "?q=%00")) {
      isRefused(EDITOR.get(MAPS + path), path);
    }
  }

  @Test(timeout = 60_000)
  public void questionsThatAreOddButFair() {
    for (String query :
        List.of(
            "?q=%25%27%22%3B--",
            "?label=%0A",
            "?owner=%F0%9F%98%80",
            "?space=" + "K,".repeat(500),
            "?q=" + "x".repeat(3_000),
            "?limit=1000000")) {
      assertThat(EDITOR.get(MAPS + query).status()).as(query).isEqualTo(200);
    }
    for (String view :
        List.of("?view=x", "?lanes=%00,x", "?stages=,,,", "?savedView=y", "?height=-1")) {
      assertThat(EDITOR.get(MAPS + "/" + map + "/html" + view).status()).as(view).isEqualTo(200);
    }
  }

  @Test(timeout = 60_000)
  public void bodiesThatAreNoMap() {
    for (String body :
        List.of(
            "",
            "{",
            "null",
            "[1]",
            "{\"page\":" + page + ",\"document\":[]}",
            "{\"page\":" + page + ",\"document\":{\"title\":\"" + "x".repeat(300) + "\"}}",
            "{\"page\":" + page + ",\"title\":\"\\u0000\"}",
            "{\"page\":" + page + ",\"title\":\"\\ud83d\"}",
            "{\"page\":" + page + ",\"document\":{\"title\":\"x\",\"n\":1e99999999}}",
            "{\"page\":" + page + ",\"document\":{\"title\":\"x\",\"page\":" + "[".repeat(5_000),
            "{\"page\":" + page + ",\"page\":" + page + "}")) {
      isRefused(EDITOR.post(MAPS, body), body.substring(0, Math.min(80, body.length())));
    }
  }

  @Test(timeout = 60_000)
  public void moreThanFiveMebibytes() {
    String huge = "{\"title\":\"" + "x".repeat(6 * 1024 * 1024) + "\"}";
    assertThat(EDITOR.put(MAPS + "/" + map, huge, "If-Match", "*").brief())
        .isEqualTo("413 too-large");
  }

  @Test(timeout = 60_000)
  public void textsStayTexts() {
    String evil = "<script>alert(1)</script>\" onload=\"x ${7*7} {{x}} \u202E";
    String made =
        EDITOR
            .post(MAPS, Reply.object("page", page, "title", evil, "template", "blank"))
            .expect(201)
            .at("/id");
    assertThat(EDITOR.get(MAPS + "/" + made).expect(200).at("/title")).contains("<script>alert(1)");
    assertThat(EDITOR.get(MAPS + "/" + made + "/html").expect(200).text())
        .doesNotContain("<script>alert", "onload=\"x");
    assertThat(EDITOR.get(MAPS + "/" + made + "/export").expect(200).header("Content-Disposition"))
        .matches("attachment; filename=\"[^\"]*\"; filename\\*=UTF-8''[A-Za-z0-9%._-]*");
    EDITOR.get(MAPS + "?q=alert").expect(200);
  }

  @Test(timeout = 60_000)
  public void addressesOfPicturesAndEvidenceAreHarmless() {
    String set =
        "{\"request\":\"%s\",\"client\":\"c\",\"base\":1,\"ops\":[{\"op\":\"add\",\"kind\":"
            + "\"persona\",\"id\":\"%s\",\"fields\":{\"picture\":\"%s\"}}]}";
    for (String picture : List.of("../../x.png", "a/b", "c\\\\d")) {
      String body = set.formatted(UUID.randomUUID(), UUID.randomUUID(), picture);
      assertThat(EDITOR.post(MAPS + "/" + map + "/ops", body).brief()).isEqualTo("422 invalid");
    }
  }

  @Test(timeout = 60_000)
  public void talkThatMakesNoSense() {
    String card = EDITOR.card(map);
    String comments = MAPS + "/" + map + "/cards/" + card + "/comments";
    for (String body :
        List.of(
            "",
            "[]",
            "{}",
            "{\"text\":\" \"}",
            "{\"text\":1}",
            "{\"text\":\"\\u0000\"}",
            "{\"text\":\"\\ud83d\"}",
            "{\"text\":\"" + "x".repeat(10_001) + "\"}",
            "{\"text\":\"x\",\"parent\":\"x\"}",
            "{\"text\":\"x\",\"parent\":\"" + card + "\"}")) {
      isRefused(EDITOR.post(comments, body), body.substring(0, Math.min(80, body.length())));
    }
    for (String body : List.of("{}", "{\"resolved\":\"yes\"}", "{\"text\":\"x\"}")) {
      isRefused(EDITOR.put(comments + "/" + card, body), body);
    }
    for (String odd : List.of("x", "%00", "..%2F", card.replace('-', 'g'), "a".repeat(2_000))) {
      isRefused(EDITOR.get(MAPS + "/" + map + "/cards/" + odd + "/comments"), odd);
      isRefused(EDITOR.delete(comments + "/" + odd), odd);
      isRefused(EDITOR.put(MAPS + "/" + map + "/cards/" + odd + "/vote", "{}"), odd);
    }
    for (String body :
        List.of("{\"dots\":0}", "{\"dots\":101}", "{\"open\":1}", "{\"dots\":\"x\"}", "[")) {
      isRefused(EDITOR.put(MAPS + "/" + map + "/round", body), body);
    }
    isRefused(EDITOR.put(MAPS + "/" + map + "/cards/" + card + "/vote", "{\"dots\":-1}"), "-1");
    assertThat(EDITOR.get(comments).expect(200).json().at("/results")).isEmpty();
  }

  @Test(timeout = 60_000)
  public void namesWithoutEndAreReadSoon() {
    String comments = MAPS + "/" + map + "/cards/" + EDITOR.card(map) + "/comments";
    for (String part : List.of("@", "@a ", "[~", "[~a]", "@a.-", "@editor ")) {
      String text = part.repeat(10_000 / part.length());
      EDITOR.post(comments, Reply.object("text", text)).expect(201);
    }
    EDITOR.get(comments).expect(200);
  }
}
