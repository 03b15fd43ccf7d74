package io.github.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.Test;

/** Wherever somebody goes by editing, undoing and redoing, undoing all of it leads home. */
public class RandomEditingLawTest {
  private static final int PACES = 40;

  @Test
  public void aRandomWalkEndsWhereItBegan() {
    Laws.hold(
        seed -> {
          var generated = new Generated(seed);
          JourneyMap home = generated.map();
          RandomEditing walk = walked(home, generated, new Random(seed));
          JourneyMap far = walk.redone();
          assertThat(walk.undone()).isEqualTo(home);
          assertThat(walk.redone()).isEqualTo(far);
          assertThat(walk.undone()).isEqualTo(home);
        });
  }

  private static RandomEditing walked(JourneyMap home, Generated generated, Random random) {
    var walk = new RandomEditing(home);
    for (int i = 0; i < PACES; i++) {
      pace(walk, generated, random.nextInt(6));
    }
    return walk;
  }

  private static void pace(RandomEditing walk, Generated generated, int chance) {
    boolean turned = chance < 2 ? walk.undo() : chance == 2 && walk.redo();
    if (!turned) {
      walk.edit(generated.edit(walk.map(), 1 + chance % 3));
    }
  }
}
