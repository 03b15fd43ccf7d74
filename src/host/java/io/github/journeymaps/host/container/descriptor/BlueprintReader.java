package io.github.journeymaps.host.container.descriptor;

import io.github.journeymaps.host.api.StartupException;
import io.github.journeymaps.host.container.descriptor.Descriptor.BlueprintElement;
import io.github.journeymaps.host.container.descriptor.Descriptor.FileResource;
import java.util.List;

/**
 * Follows the items of the Create dialog to their blueprints, and those to their templates, as
 * Confluence does: a key that leads nowhere is refused, where Confluence only logs it.
 */
final class BlueprintReader {
  private static final String CREATE_DIALOG = "system.create.dialog/content";

  private static final String ICON = "icon";

  private final Xml root;

  BlueprintReader(Xml root) {
    this.root = root;
  }

  List<BlueprintElement> blueprints() {
    return root.children("web-item").stream()
        .filter(item -> item.attribute("section").equals(CREATE_DIALOG))
        .map(this::blueprint)
        .toList();
  }

  private BlueprintElement blueprint(Xml item) {
    Xml blueprint =
        module("blueprint", child(item, "param", "name", "blueprintKey").attribute("value"));
    blueprint.attribute("index-key");
    Xml template = module("content-template", blueprint.attribute("content-template-key"));
    return new BlueprintElement(
        blueprint.attribute("key"),
        item.attribute("i18n-name-key"),
        item.children("description").stream().findFirst().map(d -> d.attribute("key")).orElse(""),
        child(template, "resource", "name", "template").attribute("location"),
        item.attribute("key"),
        new FileResource(ICON, child(item, "resource", "name", ICON).attribute("location")));
  }

  private Xml module(String type, String key) {
    return child(root, type, "key", key);
  }

  private static Xml child(Xml parent, String type, String attribute, String value) {
    return parent.children(type).stream()
        .filter(candidate -> candidate.attribute(attribute, "").equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new StartupException(
                    DescriptorReader.FILE
                        + ": "
                        + parent
                        + " has no <"
                        + type
                        + " "
                        + attribute
                        + "=\""
                        + value
                        + "\">; add it, or correct the key."));
  }
}
