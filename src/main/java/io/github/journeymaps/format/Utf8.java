package io.github.journeymaps.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text that came as bytes. */
public final class Utf8 {
  private Utf8() {}

  /**
   * @throws UnreadableFile when it is not UTF-8
   */
  public static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableFile(1, 1, "not UTF-8");
    }
  }
}
