package io.github.journeymaps.host.demo;

import java.util.Arrays;
import java.util.List;

/**
 * National HCAHPS results of the July releases 2015 to 2023, in per cent, as published by the
 * Centers for Medicare &amp; Medicaid Services: what the demo map must show, written down a second
 * time.
 *
 * @param measure CMS's name of the measure
 * @param top share of the best answers, one for each year from {@link #FIRST_YEAR}
 * @param middle share of the middle answers in the last year
 * @param bottom share of the worst answers in the last year
 */
record HcahpsFigures(String measure, List<Integer> top, int middle, int bottom) {
  static final int FIRST_YEAR = 2015;

  /** Completed surveys of hospitals that report an exact count; in 2015 none did. */
  static final List<Integer> SURVEYS =
      numbers("0 3092507 3071931 2951018 2851817 2864186 2801983 2446719 2233570");

  private static final String TABLE =
      """
      measure                                   | top box 2015 to 2023       | 2023: middle, bottom
      Communication with Nurses                 | 79 80 80 80 81 81 81 80 79 | 16  5
      Communication with Doctors                | 82 82 82 82 81 82 82 80 79 | 16  5
      Responsiveness of Hospital Staff          | 68 68 69 70 70 70 70 67 65 | 24 11
      Communication about Medicines             | 65 65 65 66 66 66 66 63 61 | 19 20
      Discharge Information                     | 86 87 87 87 87 87 87 86 86 |  0 14
      Care Transition                           | 52 52 52 53 53 54 54 52 51 | 43  6
      Cleanliness of Hospital Environment       | 74 74 74 75 75 76 76 73 72 | 18 10
      Quietness of Hospital Environment         | 62 62 63 62 62 62 62 63 62 | 28 10
      Overall Hospital Rating                   | 71 72 73 73 73 73 73 72 70 | 21  9
      Willingness to Recommend the Hospital     | 71 71 72 72 72 72 72 71 69 | 25  6
      """;

  static List<HcahpsFigures> all() {
    return TABLE.lines().skip(1).map(HcahpsFigures::row).toList();
  }

  static HcahpsFigures of(String measure) {
    return all().stream().filter(f -> f.measure.equals(measure)).findFirst().orElseThrow();
  }

  private static HcahpsFigures row(String line) {
    String[] columns = line.split("\\|");
    var rest = numbers(columns[2]);
    return new HcahpsFigures(columns[0].strip(), numbers(columns[1]), rest.get(0), rest.get(1));
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.strip().split(" +")).map(Integer::valueOf).toList();
  }
}
