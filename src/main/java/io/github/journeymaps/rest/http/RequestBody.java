package io.github.journeymaps.rest.http;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.format.UnreadableFile;
import io.github.journeymaps.format.Utf8;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.Limits;
import io.github.journeymaps.map.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The JSON object that a request brings; what is asked of it and is not there is an InvalidMap. */
public record RequestBody(Map<String, Object> values) {
  /**
   * @throws HttpError 413 for more than {@link Limits#DOCUMENT} bytes
   * @throws UnreadableFile when it is no JSON object
   */
  public static RequestBody of(InputStream in) {
    return new RequestBody(JsonFormat.plain(text(in)));
  }

  /** The same for a request that may bring nothing. */
  public static RequestBody orNone(InputStream in) {
    String text = text(in);
    return new RequestBody(text.isBlank() ? Map.of() : JsonFormat.plain(text));
  }

  /** The whole body as text, within bounds. */
  public static String text(InputStream in) {
    return Utf8.text(bytes(in));
  }

  public static byte[] bytes(InputStream in) {
    try {
      byte[] bytes = in.readNBytes(Limits.DOCUMENT + 1);
      if (bytes.length > Limits.DOCUMENT) {
        throw new HttpError(413, "too-large", Limits.DOCUMENT / 1024 / 1024);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("the request's body broke off", e);
    }
  }

  public boolean has(String name) {
    return values.get(name) != null;
  }

  /** The text of that name, of characters that every database keeps; null when there is none. */
  public String text(String name) {
    Object value = values.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof String) {
      return Fields.of(Map.of(name, value)).text(name);
    }
    throw wrong("not-text", name, value);
  }

  /** The text of that name, neither blank nor longer than {@code max}. */
  public String required(String name, int max) {
    String text = text(name);
    if (text == null || text.isBlank()) {
      throw new InvalidMap(List.of(new Problem("missing", name, List.of())));
    }
    if (text.length() > max) {
      var args = List.of(String.valueOf(text.length()), String.valueOf(max));
      throw new InvalidMap(List.of(new Problem("text-too-long", name, args)));
    }
    return text;
  }

  /** The whole number of that name, written as number or text; null when there is none. */
  public Long whole(String name) {
    Object value = values.get(name);
    if (value == null) {
      return null;
    }
    String text = value.toString();
    if (!text.matches("-?\\d{1,18}")) {
      throw wrong("not-whole", name, value);
    }
    return Long.valueOf(text);
  }

  /** The whole number of that name within bounds, or another when there is none. */
  public int whole(String name, int absent, int min, int max) {
    Long value = whole(name);
    if (value == null) {
      return absent;
    }
    if (value < min || value > max) {
      var args = List.of(String.valueOf(value), String.valueOf(min), String.valueOf(max));
      throw new InvalidMap(List.of(new Problem("out-of-range", name, args)));
    }
    return value.intValue();
  }

  /** True or false, or what it is when there is none. */
  public boolean flag(String name, boolean absent) {
    Object value = values.get(name);
    if (value == null || value instanceof Boolean) {
      return value == null ? absent : (Boolean) value;
    }
    throw wrong("not-a-flag", name, value);
  }

  /** The whole number of that name. */
  public long requiredWhole(String name) {
    required(name);
    return whole(name);
  }

  /** The list of that name. */
  public List<?> requiredList(String name) {
    required(name);
    if (values.get(name) instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw wrong("not-a-list", name, values.get(name));
  }

  /** The object of that name. */
  public Fields object(String name) {
    if (values.get(name) instanceof Map<?, ?> object) {
      return Fields.of(Map.of(name, object)).object(name);
    }
    throw wrong("not-an-object", name, values.get(name));
  }

  private void required(String name) {
    if (!has(name)) {
      throw new InvalidMap(List.of(new Problem("missing", name, List.of())));
    }
  }

  private static InvalidMap wrong(String code, String name, Object value) {
    String text = String.valueOf(value);
    String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
    return new InvalidMap(List.of(new Problem(code, name, List.of(shown))));
  }
}
