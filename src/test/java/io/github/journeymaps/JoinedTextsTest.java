package io.github.journeymaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.FieldShape;
import io.github.journeymaps.map.FieldShape.Form;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Limits;
import io.github.journeymaps.map.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** The editor joins what two people wrote into every field of free text, and into no other. */
public class JoinedTextsTest {
  private static final Path EDITOR = Path.of("src/main/ts/editor/conflict.ts");
  private static final Pattern LIST = Pattern.compile("const FREE_TEXT[^=]*= \\[([^\\]]*)\\]");

  /** Owners are user names. */
  private static final String NAMES_SOMEBODY = "owner";

  private static Set<String> joined() throws IOException {
    return LIST.matcher(Files.readString(EDITOR))
        .results()
        .flatMap(list -> Pattern.compile("'([^']+)'").matcher(list.group(1)).results())
        .map(path -> path.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isFreeText(Map.Entry<String, FieldShape> field) {
    FieldShape shape = field.getValue();
    return shape.form() == Form.TEXT
        && shape.length() >= Limits.TITLE
        && !field.getKey().equals(NAMES_SOMEBODY);
  }

  @Test
  public void everyFreeTextCanBeJoinedAndNothingElse() throws IOException {
    var texts =
        Arrays.stream(Kind.values())
            .flatMap(kind -> Schema.shapes(kind).entrySet().stream())
            .filter(JoinedTextsTest::isFreeText)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(joined()).isEqualTo(texts);
  }
}
