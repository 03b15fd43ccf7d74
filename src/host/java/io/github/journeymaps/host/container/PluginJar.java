package io.github.journeymaps.host.container;

import io.github.journeymaps.host.api.StartupException;
import io.github.journeymaps.host.container.descriptor.Descriptor;
import io.github.journeymaps.host.container.descriptor.DescriptorReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** The packed plugin: a file, and what its descriptor says. */
record PluginJar(Path file, Descriptor descriptor) {
  private static final String KEY = "Atlassian-Plugin-Key";

  static PluginJar open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new StartupException(
          "There is no plugin jar at " + file + "; build it with mvn package.");
    }
    try (JarFile jar = new JarFile(file.toFile())) {
      ZipEntry descriptor = jar.getEntry(DescriptorReader.FILE);
      if (descriptor == null) {
        throw new StartupException(
            file.getFileName()
                + " has no "
                + DescriptorReader.FILE
                + " at its root; add it to the jar.");
      }
      PluginJar plugin = new PluginJar(file, DescriptorReader.read(jar.getInputStream(descriptor)));
      plugin.checkManifest(jar.getManifest());
      return plugin;
    }
  }

  private void checkManifest(Manifest manifest) {
    String key = manifest == null ? null : manifest.getMainAttributes().getValue(KEY);
    if (!descriptor.key().equals(key)) {
      throw new StartupException(
          "The manifest's "
              + KEY
              + " is "
              + key
              + " and the descriptor's key is "
              + descriptor.key()
              + "; make them the same.");
    }
  }
}
