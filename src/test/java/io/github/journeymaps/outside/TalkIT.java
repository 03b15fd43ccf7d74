package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.Before;
import org.junit.Test;

/** Comments and votes, beside the document. */
public class TalkIT {
  private final Visitor editor = Site.editor();
  private final Visitor viewer = Site.as("viewer");
  private String page;
  private String map;
  private String card;
  private String comments;

  @Before
  public void aMapWithACard() {
    page = editor.page("DEMO", "Talk " + UUID.randomUUID(), "");
    map = MAPS + "/" + editor.map(page);
    card = editor.card(map.substring(MAPS.length() + 1));
    comments = map + "/cards/" + card + "/comments";
  }

  private Reply said(Visitor who, String text) {
    return who.post(comments, Reply.object("text", text)).expect(201);
  }

  @Test
  public void aThreadIsReadByAllAndResolvedAndNotInTheHistory() {
    long revision = editor.get(map).expect(200).json().at("/revision").asLong();
    Reply first = said(viewer, "Ask @editor, or [~nobody]");
    assertThat(first.at("/by/name")).isEqualTo("viewer");
    assertThat(first.at("/mentions/0/name")).isEqualTo("editor");
    assertThat(first.json().at("/mentions")).hasSize(1);
    assertThat(first.header("Location")).endsWith(comments + "/" + first.at("/id"));
    String answer = Reply.object("text", "Yes", "parent", first.at("/id"));
    editor.post(comments, answer).expect(201);
    Reply list = editor.get(comments).expect(200);
    assertThat(list.json().at("/results")).hasSize(2);
    assertThat(list.at("/results/0/mine")).isEqualTo("false");
    assertThat(list.at("/results/1/parent")).isEqualTo(first.at("/id"));
    String counts = "/comments/" + card;
    assertThat(editor.get(map + "/talk").json().at(counts + "/open").asInt()).isEqualTo(2);
    Reply resolved =
        editor.put(comments + "/" + first.at("/id"), "{\"resolved\":true}").expect(200);
    assertThat(resolved.at("/resolvedBy/name")).isEqualTo("editor");
    assertThat(viewer.get(map + "/talk").json().at(counts).toString())
        .contains("\"open\":0")
        .contains("\"all\":2");
    assertThat(editor.get(map).json().at("/revision").asLong()).isEqualTo(revision);
    assertThat(editor.get(map + "/export").text()).doesNotContain("Ask @editor");
  }

  @Test
  public void refusalsSayWhy() {
    String own = said(viewer, "mine").at("/id");
    assertThat(editor.put(comments + "/" + own, "{\"text\":\"x\"}").brief())
        .isEqualTo("403 not-the-author");
    editor.post(comments, Reply.object("text", "a", "parent", own)).expect(201);
    assertThat(viewer.delete(comments + "/" + own).brief()).isEqualTo("409 answered");
    assertThat(editor.delete(comments + "/" + own).status()).isEqualTo(204);
    assertThat(viewer.delete(comments + "/" + own).brief()).isEqualTo("404 no-comment");
    String elsewhere = map + "/cards/" + UUID.randomUUID() + "/comments";
    assertThat(viewer.get(elsewhere).brief()).isEqualTo("404 no-card");
    assertThat(viewer.call("POST", comments, "{\"text\":\"x\"}").status()).isIn(403, 415);
    Reply unsafe =
        viewer.call("POST", comments, "{\"text\":\"x\"}", "Content-Type", "application/json");
    assertThat(unsafe.brief()).isEqualTo("403 xsrf");
    Reply long_ = viewer.post(comments, Reply.object("text", "x".repeat(10_001)));
    assertThat(long_.brief()).isEqualTo("422 invalid");
    assertThat(long_.at("/message")).contains("10001", "10000");
  }

  @Test
  public void whoMayNotCommentReads() {
    String open = editor.page("OPEN", "Talk " + UUID.randomUUID(), "");
    String id = editor.map(open);
    String there = MAPS + "/" + id + "/cards/" + editor.card(id) + "/comments";
    editor.post(there, "{\"text\":\"x\"}").expect(201);
    Visitor anybody = Site.as(null);
    assertThat(anybody.get(there).expect(200).json().at("/results")).hasSize(1);
    assertThat(anybody.get(MAPS + "/" + id + "/talk").at("/mayTalk")).isEqualTo("false");
    assertThat(anybody.post(there, "{\"text\":\"x\"}").status()).isEqualTo(401);
  }

  @Test
  public void nothingIsSaidInReadOnlyMode() {
    Site.readOnly(true);
    try {
      assertThat(viewer.post(comments, "{\"text\":\"x\"}").brief()).isEqualTo("403 read-only");
      assertThat(viewer.put(map + "/cards/" + card + "/vote", "{}").brief())
          .isEqualTo("403 read-only");
      assertThat(viewer.get(map + "/talk").expect(200).at("/mayTalk")).isEqualTo("false");
    } finally {
      Site.readOnly(false);
    }
  }

  @Test
  public void votesAreLimitedAndHiddenUntilRevealed() {
    String vote = map + "/cards/" + card + "/vote";
    assertThat(viewer.put(vote, "{}").brief()).isEqualTo("409 no-vote");
    editor.put(map + "/round", "{\"dots\":2,\"open\":true}").expect(200);
    assertThat(viewer.put(vote, "{\"dots\":3}").brief()).isEqualTo("409 no-dots");
    Reply voted = viewer.put(vote, "{\"dots\":2}").expect(200);
    assertThat(voted.json().at("/left").asInt()).isZero();
    assertThat(voted.json().at("/mine/" + card).asInt()).isEqualTo(2);
    assertThat(voted.json().has("votes")).isFalse();
    editor.put(vote, "").expect(200);
    assertThat(viewer.put(map + "/round", "{\"revealed\":true}").brief())
        .isEqualTo("403 not-allowed");
    editor.put(map + "/round", "{\"revealed\":true,\"open\":false}").expect(200);
    Reply shown = viewer.get(map + "/talk").expect(200);
    assertThat(shown.json().at("/votes/" + card).asInt()).isEqualTo(3);
    assertThat(shown.json().at("/voters").asInt()).isEqualTo(2);
    assertThat(viewer.delete(vote).brief()).isEqualTo("409 no-vote");
    Reply anew =
        editor.put(map + "/round", "{\"open\":true,\"revealed\":false,\"reset\":true}").expect(200);
    assertThat(anew.json().at("/voters").asInt()).isZero();
  }
}
