package io.github.journeymaps.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class DownloadNameTest {
  @Test
  public void aTitleBecomesAFileNameForOldReadersAndNew() {
    assertThat(DownloadName.attachment("Hospital stay", "json"))
        .isEqualTo(
            "attachment; filename=\"Hospital stay.json\"; filename*=UTF-8''Hospital%20stay.json");
    assertThat(DownloadName.attachment("Grüße 100 %", "json"))
        .isEqualTo(
            "attachment; filename=\"Gr__e 100 _.json\";"
                + " filename*=UTF-8''Gr%C3%BC%C3%9Fe%20100%20%25.json");
  }

  @Test
  public void nothingInATitleLeavesTheHeaderOrTheFolder() {
    assertThat(DownloadName.attachment("../../etc\r\nSet-Cookie: a=\"b\"", "json"))
        .doesNotContain("\r", "\n", "/", "..\\")
        .startsWith("attachment; filename=\"etc Set-Cookie a= b.json\"");
    assertThat(DownloadName.attachment("/", "json")).contains("filename=\"journey-map.json\"");
    assertThat(DownloadName.attachment("😀".repeat(200), "json")).contains("%F0%9F%98%80.json");
  }
}
