package io.github.journeymaps.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What is sent and installed, in bytes.
 *
 * @param viewer each script and style that every reader of a map loads, by its place in the jar,
 *     zipped
 * @param editor the script that is loaded when somebody edits, zipped
 */
record Sizes(long jar, Map<String, Long> viewer, long editor) {
  static final long MOST_VIEWER = 25 * 1024;
  static final long MOST_EDITOR = 60 * 1024;
  static final long MOST_JAR = 6 * 1024 * 1024;

  private static final Pattern VIEWER =
      Pattern.compile("<web-resource key=\"journey-map\".*?</web-resource>", Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile(" location=\"([^\"]+\\.(?:js|css))\"");

  /** Of the jar that the property {@code plugin.jar} names. */
  static Sizes ofSystem() throws IOException {
    Path jar = Path.of(System.getProperty("plugin.jar"));
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return new Sizes(Files.size(jar), viewer(zip), zipped(bytes(zip, "js/editor.js")));
    }
  }

  private static Map<String, Long> viewer(ZipFile zip) throws IOException {
    String descriptor = new String(bytes(zip, "atlassian-plugin.xml"), StandardCharsets.UTF_8);
    Matcher viewer = VIEWER.matcher(descriptor);
    if (!viewer.find()) {
      throw new IOException(zip.getName() + " has no web-resource journey-map: mend Sizes");
    }
    var sizes = new TreeMap<String, Long>();
    for (Matcher file = FILE.matcher(viewer.group()); file.find(); ) {
      sizes.put(file.group(1), zipped(bytes(zip, file.group(1))));
    }
    return sizes;
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(zip.getName() + " holds no " + name + ": pack it anew");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static long zipped(byte[] bytes) throws IOException {
    var zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.size();
  }

  /** Script and style that every reader of a map loads, zipped. */
  long ofViewer() {
    return viewer.values().stream().mapToLong(Long::longValue).sum();
  }

  Map<String, Object> results() {
    return Map.of(
        "jar", jar, "viewerGzip", viewer, "viewerGzipSum", ofViewer(), "editorGzip", editor);
  }

  /** For people. */
  List<String> lines() {
    return List.of(
        "Sizes in bytes",
        line("viewer script + style, gzip", ofViewer(), MOST_VIEWER) + ": " + viewer,
        line("editor script, gzip", editor, MOST_EDITOR),
        line("jar", jar, MOST_JAR));
  }

  private static String line(String what, long bytes, long most) {
    return String.format(Locale.ROOT, "%-28s %,9d of %,d", what, bytes, most);
  }
}
