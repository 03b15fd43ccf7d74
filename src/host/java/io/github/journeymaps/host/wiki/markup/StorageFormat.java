package io.github.journeymaps.host.wiki.markup;

import io.github.journeymaps.host.http.HttpException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * The XML that pages are kept in: XHTML with elements of the prefixes {@code ac} and {@code ri}.
 */
public final class StorageFormat {

  private static final Pattern NAMED = Pattern.compile("&([A-Za-z][A-Za-z0-9]*);");
  private static final String START =
      "<xml xmlns:ac=\"http://atlassian.com/content\" xmlns:ri=\"http://atlassian.com/resource\">";
  private static final XMLInputFactory XML = safe(XMLInputFactory.newInstance());

  private StorageFormat() {}

  private static XMLInputFactory safe(XMLInputFactory factory) {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * The storage format as a tree that writes itself back as it was read.
   *
   * @throws Malformed where it is not well-formed
   */
  public static Document parse(String storage) {
    check(storage);
    return lenient(storage);
  }

  /** The tree of a storage format that was checked when it was kept. */
  static Document lenient(String storage) {
    Document tree = Jsoup.parse(storage, "", Parser.xmlParser());
    tree.outputSettings()
        .prettyPrint(false)
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml);
    return tree;
  }

  /**
   * Checks that a page can be kept in this format.
   *
   * @throws Malformed where it is not well-formed
   */
  public static void check(String storage) {
    try {
      XMLStreamReader reader =
          XML.createXMLStreamReader(new StringReader(START + numeric(storage) + "</xml>"));
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      throw new Malformed(e);
    }
  }

  /** Names of HTML as numbers, since XML knows five names only. */
  private static String numeric(String storage) {
    Matcher names = NAMED.matcher(storage);
    return names.replaceAll(
        name -> {
          String text = Entities.getByName(name.group(1));
          boolean plain = text.isEmpty() || name.group(1).matches("amp|lt|gt|quot|apos");
          return Matcher.quoteReplacement(plain ? name.group() : "&#" + text.codePointAt(0) + ";");
        });
  }

  /** Not well-formed. */
  public static final class Malformed extends HttpException {
    private static final long serialVersionUID = 1L;

    Malformed(XMLStreamException cause) {
      super("Error parsing xhtml: " + where(cause), cause);
    }

    private static String where(XMLStreamException cause) {
      int column = Math.max(1, cause.getLocation().getColumnNumber() - START.length());
      String message = cause.getMessage().replaceAll("(?s).*Message: ", "");
      return message + " at line " + cause.getLocation().getLineNumber() + ", column " + column;
    }
  }
}
