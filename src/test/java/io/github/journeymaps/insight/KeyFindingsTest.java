package io.github.journeymaps.insight;

import static io.github.journeymaps.map.MapNotation.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.JourneyMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.Test;

/** What a map answers before it is read. */
public class KeyFindingsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @Test
  public void theLowestStepHurtsMostAndTheHighestIsBest() {
    var findings =
        answers(
            """
                    | S: Search            | Buy                | Use
            emotion | a emotion.value=-0.5 | b emotion.value=-2 | c emotion.value=1
            pains   | lost grade=abandonment | slow grade=trivial / dear grade=workaround |
            """);
    assertThat(text(findings.worst())).isEqualTo("Buy -2.0 dear");
    assertThat(text(findings.best())).isEqualTo("Use 1.0 null");
  }

  @Test
  public void whereNoStepFeelsBadTheWorstGradedPainHurtsMost() {
    assertThat(
            text(
                answers(
                        """
                                | S: Search           | Buy
                        emotion | a emotion.value=0.5 |
                        pains   | dear grade=workaround / ungraded | lost grade=abandonment
                        """)
                    .worst()))
        .isEqualTo("Buy null lost");
  }

  @Test
  public void whereNothingIsKnownNothingIsSaid() {
    var findings = answers("| S: Search\nemotion |\npains | ungraded\nactions | b grade=trivial");
    assertThat(findings.worst()).isNull();
    assertThat(findings.best()).isNull();
    assertThat(findings.changes()).isEmpty();
    assertThat(findings.review()).isNull();
    assertThat(KeyFindings.of(JourneyMap.EMPTY, TODAY).worst()).isNull();
  }

  @Test
  public void aReviewIsOverdueFromTheDayAfterItWasDue() {
    assertThat(review("reviewEvery=P6M reviewedOn=2026-05-22"))
        .hasToString("Review[due=2026-11-22, overdue=false]");
    assertThat(review("reviewEvery=P6M reviewedOn=2026-05-21"))
        .hasToString("Review[due=2026-11-21, overdue=true]");
    assertThat(review("reviewEvery=P6M")).hasToString("Review[due=null, overdue=true]");
    assertThat(review("reviewedOn=2026-05-21")).isNull();
  }

  private static KeyFindings.Review review(String fields) {
    return answers("| S: Search\nactions |\nmap " + fields).review();
  }

  @Test
  public void theEvidenceOfACardIsAsGoodAsItsBest() throws IOException {
    assertThat(KeyFindings.of(hospital(), TODAY).evidence().keySet())
        .containsExactly(EvidenceGrade.values());
    assertThat(EvidenceGrade.counts(map("| S: One\nactions | a / b")))
        .containsEntry(EvidenceGrade.ASSUMED, 2)
        .containsEntry(EvidenceGrade.QUANTITATIVE, 0);
    assertThat(grade("")).isEqualTo(EvidenceGrade.ASSUMED);
    assertThat(grade("{}")).isEqualTo(EvidenceGrade.QUALITATIVE);
    assertThat(grade("{'kind':'other','source':'illustrative'}")).isEqualTo(EvidenceGrade.ASSUMED);
    assertThat(grade("{'kind':'other','n':3}")).isEqualTo(EvidenceGrade.QUALITATIVE);
    assertThat(grade("{'kind':'other','method':'quantitative'}"))
        .isEqualTo(EvidenceGrade.QUANTITATIVE);
    assertThat(grade("{'kind':'survey','method':'qualitative'},{'method':'quantitative'}"))
        .isEqualTo(EvidenceGrade.QUANTITATIVE);
  }

  private static EvidenceGrade grade(String evidence) {
    String id = "'00000000-0000-0000-0000-00000000000";
    var map =
        JsonFormat.read(
            ("{'title':'x','stages':[{'id':S1','steps':[{'id':S2'}]}],'lanes':[{'id':S3'}],"
                    + "'cards':[{'id':S4','lane':S3','step':S2','evidence':["
                    + evidence.replaceFirst("\\{", "{'id':S5',").replace("},{", "},{'id':S6',")
                    + "]}]}")
                .replace(",}", "}")
                .replace("S", id)
                .replace('\'', '"'));
    return EvidenceGrade.of(map.cards().get(0));
  }

  @Test
  public void theHospitalsStripTellsWhatItsFiguresTell() throws IOException {
    var findings = KeyFindings.of(hospital(), TODAY);
    assertThat(text(findings.worst()))
        .isEqualTo("First night at home -1.3 No number that answers after six");
    assertThat(
            findings.changes().stream()
                .map(
                    c ->
                        (c.better() ? "▲ " : "▼ ")
                            + c.reading().metric().name()
                            + " since "
                            + c.trend().since().getYear())
                .collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            ▼ Responsiveness of Hospital Staff since 2022
            ▼ Communication about Medicines since 2022
            ▼ Overall Hospital Rating since 2022
            ▼ Willingness to Recommend the Hospital since 2022
            ▼ Cleanliness of Hospital Environment since 2021
            ▼ Communication with Doctors since 2021
            ▼ Communication with Nurses since 2021
            ▼ Care Transition since 2021""");
  }

  private static JourneyMap hospital() throws IOException {
    try (var in = KeyFindingsTest.class.getResourceAsStream("/demo/hospital-stay.json")) {
      return JsonFormat.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static KeyFindings answers(String table) {
    return KeyFindings.of(map(table), TODAY);
  }

  private static String text(KeyFindings.Moment moment) {
    return moment.step().title()
        + " "
        + moment.emotion()
        + " "
        + (moment.pain() == null ? null : moment.pain().text());
  }
}
