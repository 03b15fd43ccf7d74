package io.github.journeymaps.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.journeymaps.map.Document;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Limits;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** JSON text to plain objects and maps, and back. Safe for threads. */
public final class JsonFormat {
  private static final int MAX_DEPTH = 64;

  /** What strangers call their fields is not kept for as long as the JVM runs. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(FACTORY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS.mappedFeature())
          .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private static final TypeReference<List<Object>> LIST = new TypeReference<>() {};

  private JsonFormat() {}

  /**
   * @param json one JSON object
   * @throws UnreadableFile when it is not, or is longer than {@link Limits#DOCUMENT}
   */
  public static Fields object(String json) {
    return Fields.of(plain(json));
  }

  /**
   * Like {@link #object}, but with explicit nulls, which edits need.
   *
   * @throws UnreadableFile when it is no JSON object
   */
  public static Map<String, Object> plain(String json) {
    if (json.length() > Limits.DOCUMENT) {
      throw new UnreadableFile(1, 1, "longer than " + Limits.DOCUMENT + " characters");
    }
    try {
      Map<String, Object> object = MAPPER.readValue(json, OBJECT);
      if (object == null) {
        throw new UnreadableFile(1, 1, "null");
      }
      return object;
    } catch (JsonProcessingException e) {
      throw UnreadableFile.of(e);
    }
  }

  /** The same text token by token, within the same bounds. */
  static JsonParser parser(String json) throws IOException {
    return MAPPER.createParser(json);
  }

  /**
   * @param json a map's document
   * @return the map without an id, revision 0
   * @throws UnreadableFile when it is no JSON object
   * @throws io.github.journeymaps.map.InvalidMap when it is no map
   */
  public static JourneyMap read(String json) {
    return Document.read(object(json));
  }

  /**
   * Our own text read again, however long it is.
   *
   * @param json what {@link #text} made of a list
   * @throws UnreadableFile when it is no JSON list
   */
  public static List<Object> list(String json) {
    try {
      return MAPPER.readValue(json, LIST);
    } catch (JsonProcessingException e) {
      throw UnreadableFile.of(e);
    }
  }

  /** The map's document on one line. */
  public static String write(JourneyMap map) {
    return text(Document.write(map).toMap());
  }

  /**
   * Any plain value, on one line.
   *
   * @param value maps, lists, texts, numbers, booleans and null
   */
  public static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a plain value", e);
    }
  }

  /** Any plain value, for people to read. */
  public static String pretty(Object value) {
    try {
      return MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a plain value", e);
    }
  }
}
