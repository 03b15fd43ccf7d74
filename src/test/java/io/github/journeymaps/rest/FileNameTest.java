package io.github.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class FileNameTest {
  @Test
  public void aTitleBecomesAFileNameForOldReadersAndNew() {
    assertThat(FileName.attachment("Hospital stay", "json"))
        .isEqualTo(
            "attachment; filename=\"Hospital stay.json\"; filename*=UTF-8''Hospital%20stay.json");
    assertThat(FileName.attachment("Grüße 100 %", "json"))
        .isEqualTo(
            "attachment; filename=\"Gr__e 100 _.json\";"
                + " filename*=UTF-8''Gr%C3%BC%C3%9Fe%20100%20%25.json");
  }

  @Test
  public void nothingInATitleLeavesTheHeaderOrTheFolder() {
    assertThat(FileName.attachment("../../etc\r\nSet-Cookie: a=\"b\"", "json"))
        .doesNotContain("\r", "\n", "/", "..\\")
        .startsWith("attachment; filename=\"etc Set-Cookie a= b.json\"");
    assertThat(FileName.attachment("/", "json")).contains("filename=\"journey-map.json\"");
    assertThat(FileName.attachment("😀".repeat(200), "json")).contains("%F0%9F%98%80.json");
  }
}
