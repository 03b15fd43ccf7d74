package io.github.journeymaps.format;

import io.github.journeymaps.map.Fields;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The map's document, all of it, for people to read. */
final class JsonFile implements Export, Import {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json;charset=UTF-8";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public boolean isLossless() {
    return true;
  }

  @Override
  public byte[] write(ExportedMap map) {
    return JsonFormat.pretty(map.document()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Fields read(byte[] file) {
    return JsonFormat.object(Utf8.text(file));
  }

  @Override
  public List<FilePlace> places(byte[] file, List<String> paths) {
    var places = JsonPlaces.of(Utf8.text(file), paths);
    return paths.stream().map(places::at).toList();
  }
}
