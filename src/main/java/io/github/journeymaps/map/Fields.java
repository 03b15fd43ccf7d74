package io.github.journeymaps.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of one thing: an immutable JSON object, whose order of names is kept but does not
 * count for equality. Values are String, Boolean, BigDecimal, List and Map; null is the same as
 * absent, but for places in a list. A path names a field inside fields: {@code emotion.before}.
 *
 * <p>Known and unknown fields live side by side here, so what a newer version wrote is kept.
 */
public final class Fields {
  public static final Fields NONE = new Fields(Map.of());

  private final Map<String, Object> values;

  private Fields(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * @param raw names to String, Boolean, Number, Collection, Map or Fields; nulls are left out
   * @throws InvalidMap for a number of more than {@value PlainValues#MAX_DIGITS} digits, for a name
   *     of more than {@value Limits#NAME} characters, and for text with characters that no file or
   *     database keeps
   */
  public static Fields of(Map<String, ?> raw) {
    return new Fields(object(raw));
  }

  private static Map<String, Object> object(Map<?, ?> raw) {
    var copy = new LinkedHashMap<String, Object>();
    raw.forEach(
        (name, value) -> {
          if (value != null) {
            copy.put(PlainValues.name((String) name), at((String) name, value));
          }
        });
    return Collections.unmodifiableMap(copy);
  }

  private static Object at(String name, Object value) {
    try {
      return plain(value);
    } catch (InvalidMap e) {
      throw e.under(name);
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      return object(map);
    }
    if (value instanceof Collection<?> list) {
      return list(list);
    }
    if (value instanceof Fields fields) {
      return fields.values;
    }
    return PlainValues.of(value);
  }

  private static List<Object> list(Collection<?> raw) {
    var copy = new ArrayList<Object>(raw.size());
    int index = 0;
    for (Object value : raw) {
      copy.add(value == null ? null : at("[" + index + "]", value));
      index++;
    }
    return Collections.unmodifiableList(copy);
  }

  /** What stands at a path; null when nothing does. */
  public Object get(String path) {
    if (path.indexOf('.') < 0) {
      return values.get(path);
    }
    Object at = values;
    for (String name : path.split("\\.", -1)) {
      at = at instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return at;
  }

  public boolean has(String path) {
    return get(path) != null;
  }

  /** The text at a path; null when unset. */
  public String text(String path) {
    return (String) get(path);
  }

  /** The text at a path; empty when unset. */
  public String textOrEmpty(String path) {
    return has(path) ? text(path) : "";
  }

  /** The number at a path; null when unset. */
  public Double number(String path) {
    return has(path) ? Double.valueOf(((BigDecimal) get(path)).doubleValue()) : null;
  }

  /** The whole number at a path; null when unset. */
  public Long whole(String path) {
    return has(path) ? Long.valueOf(((BigDecimal) get(path)).longValue()) : null;
  }

  /** Whether the flag at a path is set and true. */
  public boolean flag(String path) {
    return Boolean.TRUE.equals(get(path));
  }

  /** The date at a path; null when unset. */
  public LocalDate date(String path) {
    return has(path) ? LocalDate.parse(text(path)) : null;
  }

  /** The texts at a path; empty when unset. */
  public List<String> texts(String path) {
    return list(path).stream().map(String.class::cast).toList();
  }

  /** The objects in the list at a path; empty when unset. */
  public List<Fields> objects(String path) {
    return list(path).stream().map(o -> new Fields(asObject(o))).toList();
  }

  /** The object at a path; {@link #NONE} when unset. */
  public Fields object(String path) {
    return has(path) ? new Fields(asObject(get(path))) : NONE;
  }

  private List<?> list(String path) {
    return get(path) instanceof List<?> list ? list : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asObject(Object value) {
    return (Map<String, Object>) value;
  }

  /**
   * These fields with another value at a path, which makes the objects on the way. Null unsets, and
   * an object that has lost its last field goes with it.
   */
  public Fields with(String path, Object value) {
    return with(Collections.singletonMap(path, value));
  }

  /** The same for several paths at once, none of them inside another. */
  public Fields with(Map<String, ?> paths) {
    return new Fields(with(values, paths));
  }

  private static Map<String, Object> with(Map<String, Object> in, Map<String, ?> paths) {
    var copy = new LinkedHashMap<>(in);
    var inner = new LinkedHashMap<String, Map<String, Object>>();
    paths.forEach(
        (path, value) -> {
          int dot = path.indexOf('.');
          if (dot < 0) {
            put(copy, path, value == null ? null : plain(value));
          } else {
            inner
                .computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<>())
                .put(path.substring(dot + 1), value);
          }
        });
    inner.forEach((name, within) -> put(copy, name, within(copy.get(name), within)));
    return Collections.unmodifiableMap(copy);
  }

  private static Object within(Object inner, Map<String, ?> paths) {
    var map = with(inner instanceof Map<?, ?> ? asObject(inner) : Map.of(), paths);
    return map.isEmpty() ? null : map;
  }

  private static void put(Map<String, Object> copy, String name, Object value) {
    if (value == null) {
      copy.remove(name);
    } else {
      copy.put(name, value);
    }
  }

  /** These fields without some names. */
  public Fields without(Collection<String> names) {
    var copy = new LinkedHashMap<>(values);
    copy.keySet().removeAll(names);
    return new Fields(Collections.unmodifiableMap(copy));
  }

  /** Of these fields those of some names. */
  public Fields only(Collection<String> names) {
    var copy = new LinkedHashMap<>(values);
    copy.keySet().retainAll(names);
    return new Fields(Collections.unmodifiableMap(copy));
  }

  public Set<String> names() {
    return values.keySet();
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The plain values, not to be changed. */
  public Map<String, Object> toMap() {
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fields fields && values.equals(fields.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
