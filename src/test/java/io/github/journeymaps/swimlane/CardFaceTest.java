package io.github.journeymaps.swimlane;

import static io.github.journeymaps.swimlane.DrawnMaps.card;
import static io.github.journeymaps.swimlane.DrawnMaps.face;
import static io.github.journeymaps.swimlane.DrawnMaps.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class CardFaceTest {
  private static final String TOUCHPOINT =
      "'touchpoints':[{'id':'" + id(5) + "','name':'Call button','channel':'device'}],";

  @Test
  public void plainLanesShowTheText() {
    for (String type :
        List.of(
            "actions",
            "needs",
            "expectations",
            "feels",
            "sees",
            "process",
            "moments",
            "frontstage",
            "backstage",
            "support",
            "text")) {
      assertThat(face(type, "'text':'Rings\\nthe bell'"))
          .isEqualTo(
              "<span class=\"journey-map-text\" dir=\"auto\">Rings\nthe bell</span>"
                  .replace("\n", ""));
    }
  }

  @Test
  public void whatIsThoughtOrSaidIsAQuote() {
    assertThat(face("thinks", "'text':'It will pass.'"))
        .isEqualTo("<q class=\"journey-map-text\" dir=\"auto\">It will pass.</q>");
    assertThat(face("says", "'text':'Ouch.'"))
        .isEqualTo("<q class=\"journey-map-text\" dir=\"auto\">Ouch.</q>");
  }

  @Test
  public void worriesAndEnticesStandApart() {
    assertThat(face("motivations", "'text':'Pain','polarity':'worry'"))
        .isEqualTo(
            "[journey-map-worry] <b class=\"journey-map-word\">Worries</b> <span class=\"journey-map-text\" dir=\"auto\">Pain</span>");
    assertThat(face("", "motivations", "'text':'Ruhe','polarity':'entice'", Locale.GERMAN))
        .startsWith("[journey-map-entice] <b class=\"journey-map-word\">Reizt</b>");
  }

  @Test
  public void anEmotionIsAWordWithItsValueAndHowManyWereAsked() {
    assertThat(
            face(
                "emotion",
                "'text':'Forgotten','emotion':{'before':-0.5,'value':-1.42,'after':0.2,'n':2233570}"))
        .isEqualTo(
            "<span class=\"journey-map-text\" dir=\"auto\">Forgotten</span> <b class=\"journey-map-value\">−1.4</b>"
                + " <span class=\"journey-map-around\">before −0.5, after +0.2</span>"
                + " <span class=\"journey-map-n\">n 2.2\u00a0M</span>".replace("\u00a0", "&nbsp;"));
  }

  @Test
  public void aTouchpointHasItsIconAndSaysHowOftenItIsMet() {
    assertThat(face(TOUCHPOINT, "touchpoints", "'touchpoint':'" + id(5) + "'", Locale.ENGLISH))
        .isEqualTo(
            "[journey-map-digital] <span class=\"journey-map-place\" title=\"digital\"><i></i><bdi>Call button</bdi>"
                + "<span class=\"journey-map-unseen\"> (digital)</span></span>");
  }

  @Test
  public void aChannelIsDigitalOrPhysical() {
    assertThat(face("channels", "'text':'On hold','channel':'phone'"))
        .contains("[journey-map-digital]", "title=\"digital\"", "Phone", "On hold");
    assertThat(face("channels", "'channel':'post'"))
        .contains("[journey-map-physical]", "(physical)");
  }

  @Test
  public void aPainHasItsGradeInAWord() {
    assertThat(face("pains", "'text':'No date','grade':'abandonment'"))
        .isEqualTo(
            "[journey-map-pain journey-map-abandonment] <b class=\"journey-map-word\">Abandonment</b>"
                + " <span class=\"journey-map-text\" dir=\"auto\">No date</span>");
    assertThat(face("pains", "'text':'No date'"))
        .isEqualTo(
            "[journey-map-pain] <span class=\"journey-map-text\" dir=\"auto\">No date</span>");
  }

  @Test
  public void anOpportunityHasItsScoreAndTheFormula() {
    assertThat(
            face("opportunities", "'text':'Book online','score':{'importance':9,'satisfaction':3}"))
        .isEqualTo(
            "[journey-map-opportunity] <b class=\"journey-map-score\">15 <small>Opportunity score</small></b>"
                + " <span class=\"journey-map-text\" dir=\"auto\">Book online</span>");
    assertThat(
            face("opportunities", "'score':{'customerValue':0.8,'businessValue':0.5,'effort':3}"))
        .contains("0.65 for effort 3");
  }

  @Test
  public void aMetricIsANumberWithItsHonesty() {
    String values =
        "{'id':'%s','date':'2021-07-01','value':0.74,'n':2000000},{'id':'%s','date':'2023-07-01','value':0.72,'n':2233570}"
            .formatted(id(21), id(22));
    String metric =
        "'metric':{'kind':'share','name':'Clean','target':0.76,'values':[" + values + "]}";
    assertThat(card("", "metrics", metric, Locale.ENGLISH).text())
        .contains(
            "Clean",
            "72%",
            "▼lower since 2021",
            "71.9…72.1 · n 2.2",
            "target 76%",
            "target missed");
    assertThat(card("", "metrics", metric, Locale.GERMAN).text())
        .contains("72", "tiefer seit 2021", "71,9…72,1", "n 2,2", "Ziel 76");
  }

  @Test
  public void aPictureComesFromTheAttachmentsOfTheHomePage() {
    assertThat(
            face(
                "storyboard",
                "'text':'At the desk','image':{'attachment':'a b.png','alt':'Maria waits'}"))
        .isEqualTo(
            "<img src=\"/confluence/download/attachments/7/a%20b.png\" alt=\"Maria waits\" loading=\"lazy\">"
                + "<span class=\"journey-map-text\" dir=\"auto\">At the desk</span>");
  }

  @Test
  public void issuesStandUnderTheCardTheyFix() {
    assertThat(
            face(
                "pains",
                "'text':'x','issues':[{'server':'s','key':'CX-12'},{'server':'s','key':'CX-7'}]"))
        .endsWith(
            "<span class=\"journey-map-issues\">"
                + "<span class=\"journey-map-issue\" data-server=\"s\" data-issue-key=\"CX-12\"><code>CX-12</code></span> "
                + "<span class=\"journey-map-issue\" data-server=\"s\" data-issue-key=\"CX-7\"><code>CX-7</code></span></span>");
  }

  @Test
  public void theDotSaysHowWellWeKnow() {
    assertThat(dot("'text':'x'")).isEqualTo("○ Assumed, no evidence: details");
    assertThat(dot("'text':'x','evidence':[{'id':'" + id(31) + "','kind':'interview'}]"))
        .isEqualTo("◐ Qualitative evidence: details");
    assertThat(
            dot(
                "'text':'x','evidence':[{'id':'"
                    + id(31)
                    + "','kind':'survey','method':'quantitative','n':40}]"))
        .isEqualTo("● Quantitative evidence: details");
  }

  private static String dot(String card) {
    var button = card("", "actions", card, Locale.ENGLISH).selectFirst(".journey-map-more");
    return button.text() + " " + button.attr("aria-label");
  }

  @Test
  public void theDetailsTellEvidenceWithItsSource() {
    String evidence =
        "'text':'x','evidence':[{'id':'%s','kind':'survey','method':'quantitative','n':412,'date':'2026-05-01','source':'Panel','url':'https://example.org/p','quote':'Never again'}]"
            .formatted(id(31));
    var details = card("", "actions", evidence, Locale.ENGLISH).selectFirst(".journey-map-details");
    assertThat(details.text())
        .isEqualTo("● Survey · Panel · n 412 · May 1, 2026 source Never again");
    assertThat(details.selectFirst("a").attr("href")).isEqualTo("https://example.org/p");
  }
}
