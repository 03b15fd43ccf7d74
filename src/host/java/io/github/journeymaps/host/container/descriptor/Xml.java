package io.github.journeymaps.host.container.descriptor;

import io.github.journeymaps.host.api.StartupException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of an XML file, with the few questions that a descriptor asks. */
public final class Xml {
  private final String file;
  private final Element element;

  private Xml(String file, Element element) {
    this.file = file;
    this.element = element;
  }

  /** Reads and closes it; a fault is a {@link StartupException} with its line. */
  public static Xml read(String file, InputStream in) throws IOException {
    try (in) {
      return new Xml(file, parser().parse(in).getDocumentElement());
    } catch (SAXParseException e) {
      String place = "line " + e.getLineNumber() + ", column " + e.getColumnNumber();
      throw new StartupException(file + " is not XML at " + place + ": " + e.getMessage(), e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new StartupException(file + " cannot be read as XML: " + e.getMessage(), e);
    }
  }

  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    return builder;
  }

  public String name() {
    return element.getTagName();
  }

  public List<Xml> children() {
    List<Xml> found = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        found.add(new Xml(file, child));
      }
    }
    return found;
  }

  public List<Xml> children(String name) {
    return children().stream().filter(child -> child.name().equals(name)).toList();
  }

  List<String> texts(String name) {
    return children(name).stream().map(Xml::text).toList();
  }

  String text() {
    return element.getTextContent().trim();
  }

  /** The attribute, or the other value where there is none. */
  public String attribute(String name, String otherwise) {
    return element.hasAttribute(name) ? element.getAttribute(name).trim() : otherwise;
  }

  public String attribute(String name) {
    String value = attribute(name, "");
    if (value.isEmpty()) {
      throw new StartupException(
          file + ": " + this + " has no attribute " + name + "; give it one.");
    }
    return value;
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(attribute(name, "false"));
  }

  /** The element as a reader finds it, such as {@code <xhtml-macro key="x">}. */
  @Override
  public String toString() {
    String key = attribute("key", "");
    return "<" + name() + (key.isEmpty() ? "" : " key=\"" + key + "\"") + ">";
  }
}
