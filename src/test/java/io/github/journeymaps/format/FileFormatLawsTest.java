package io.github.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.Document;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.Generated;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Laws;
import java.util.List;
import org.junit.Test;

/** What holds for every format in the lists. */
public class FileFormatLawsTest {
  private static final List<Export> LOSSLESS =
      FileFormats.EXPORTS.stream().filter(Export::isLossless).toList();

  @Test
  public void anImportOfAnExportIsTheMap() {
    assertThat(LOSSLESS).isNotEmpty();
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          JourneyMap map = generated.map();
          JourneyMap edited = new Edit(generated.edit(map, 8)).applyTo(map).map();
          LOSSLESS.forEach(format -> comesBack(edited, format));
        });
  }

  private static void comesBack(JourneyMap map, Export format) {
    byte[] file = format.write(new ExportedMap(map, "DEMO", 10L));
    JourneyMap read =
        Document.read(FileFormats.named(format.name(), FileFormats.IMPORTS).read(file));
    assertThat(read.as(map.id(), map.revision())).as(format.name()).isEqualTo(map);
  }

  @Test
  public void aNameIsOneFormatAndNoNameTheFirst() {
    for (List<? extends FileFormat> formats : List.of(FileFormats.EXPORTS, FileFormats.IMPORTS)) {
      assertThat(FileFormats.names(formats)).doesNotHaveDuplicates();
      assertThat(FileFormats.<FileFormat>named(null, List.copyOf(formats)))
          .isSameAs(formats.get(0));
    }
  }
}
