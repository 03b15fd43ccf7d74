package io.github.journeymaps.host.container.resources;

/** What is batched. */
enum AssetKind {
  CSS(".css", "text/css;charset=UTF-8"),
  JS(".js", "text/javascript;charset=UTF-8");

  final String ending;
  final String mediaType;

  AssetKind(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }
}
