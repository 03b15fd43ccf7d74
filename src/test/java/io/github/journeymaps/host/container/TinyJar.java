package io.github.journeymaps.host.container;

import io.github.journeymaps.host.container.tiny.NoteResource;
import io.github.journeymaps.host.container.tiny.Notes;
import io.github.journeymaps.host.container.tiny.TinyEntity;
import io.github.journeymaps.host.container.tiny.TinyMacro;
import io.github.journeymaps.host.container.tiny.TinyServlet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Packs a plugin with the key {@code tiny}. What is not said is empty and right. */
public final class TinyJar {
  private static final String IMPORTS =
      "com.atlassian.activeobjects.external,com.atlassian.confluence.content.render.xhtml,"
          + "com.atlassian.confluence.macro,com.atlassian.plugins.rest.api.security.annotation,"
          + "com.atlassian.sal.api.transaction,com.atlassian.soy.renderer,com.atlassian.webresource.api.assembler,"
          + "jakarta.inject,jakarta.servlet,jakarta.servlet.http,jakarta.ws.rs,net.java.ao,net.java.ao.schema";

  private final Map<String, byte[]> files = new TreeMap<>();
  private String imports = IMPORTS;

  public TinyJar() {
    descriptor("").spring("");
  }

  /** One module of each kind. */
  public static TinyJar withEverything() throws IOException {
    return new TinyJar()
        .descriptor(
            "<ao key='ao' namespace='tiny'><entity>"
                + TinyEntity.class.getName()
                + "</entity></ao>"
                + "<xhtml-macro key='m' name='hello' class='"
                + TinyMacro.class.getName()
                + "'><category name='visuals'/>"
                + "<parameters><parameter name='who' type='string' required='true'/></parameters></xhtml-macro>"
                + "<rest key='r' path='/tiny' version='1.0'/>"
                + "<servlet key='s' class='"
                + TinyServlet.class.getName()
                + "'><url-pattern>/tiny/say/*</url-pattern><url-pattern>/tiny/count</url-pattern></servlet>"
                + "<web-resource key='base'><resource type='download' name='base.css' location='base.css'/></web-resource>"
                + "<web-resource key='view'><transformation extension='js'><transformer key='jsI18n'/></transformation>"
                + "<dependency>tiny:base</dependency>"
                + "<dependency>com.atlassian.auiplugin:ajs</dependency><context>viewcontent</context>"
                + "<resource type='download' name='view.js' location='view.js'/></web-resource>"
                + "<web-resource key='templates'><resource type='soy' name='hello' location='hello.soy'/></web-resource>")
        .spring(
            "<osgi:reference id='ao' interface='com.atlassian.activeobjects.external.ActiveObjects'/>"
                + "<osgi:reference id='soy' interface='com.atlassian.soy.renderer.SoyTemplateRenderer'/>"
                + "<osgi:reference id='page' interface='com.atlassian.webresource.api.assembler.PageBuilderService'/>"
                + "<bean id='notes' class='"
                + Notes.class.getName()
                + "'><constructor-arg ref='ao'/></bean>")
        .file("base.css", ".tiny { color: red }")
        .file(
            "view.js",
            "alert(AJS.I18n.getText('tiny.hello.label'), AJS.I18n.getText(\"greet\", you));")
        .file(
            "hello.soy",
            "{namespace Tiny.Hello autoescape=\"strict\"}\n/** @param who */\n{template .hello}\n"
                + "<b>{getText('greet', $who)}</b>{contextPath()}\n{/template}\n")
        .classes(
            TinyEntity.class, Notes.class, TinyMacro.class, TinyServlet.class, NoteResource.class);
  }

  /** The modules between {@code <atlassian-plugin>} and its end. */
  public TinyJar descriptor(String modules) {
    return file(
            "atlassian-plugin.xml",
            "<atlassian-plugin key='tiny'><plugin-info><version>1</version></plugin-info>"
                + "<resource type='i18n' name='i18n' location='texts'/>"
                + modules
                + "</atlassian-plugin>")
        .file(
            "texts.properties",
            "tiny.hello.label=Hello\ntiny.hello.desc=Greets\ntiny.hello.param.who.label=Who\ngreet=Hello, {0}!\n")
        .file("texts_de.properties", "greet=Hallo, {0}!\n");
  }

  /** The beans and references of the Spring file. */
  public TinyJar spring(String beans) {
    return file(
        "META-INF/spring/tiny.xml",
        "<beans xmlns='http://www.springframework.org/schema/beans'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xmlns:osgi='http://www.eclipse.org/gemini/blueprint/schema/blueprint'"
            + " xsi:schemaLocation='http://www.springframework.org/schema/beans"
            + " http://www.springframework.org/schema/beans/spring-beans.xsd"
            + " http://www.eclipse.org/gemini/blueprint/schema/blueprint"
            + " http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd'>"
            + beans
            + "</beans>");
  }

  public TinyJar file(String path, String content) {
    files.put(path, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public TinyJar imports(String more) {
    imports = IMPORTS + "," + more;
    return this;
  }

  public TinyJar classes(Class<?>... types) throws IOException {
    for (Class<?> type : types) {
      String path = type.getName().replace('.', '/') + ".class";
      try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
        files.put(path, in.readAllBytes());
      }
    }
    return this;
  }

  public Path write(Path folder) throws IOException {
    Path jar = folder.resolve("tiny.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return jar;
  }

  private Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes all = manifest.getMainAttributes();
    all.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    all.putValue("Bundle-ManifestVersion", "2");
    all.putValue("Bundle-SymbolicName", "tiny");
    all.putValue("Bundle-Version", "1.0.0");
    all.putValue("Atlassian-Plugin-Key", "tiny");
    all.putValue("Spring-Context", "*");
    all.putValue("Import-Package", imports);
    return manifest;
  }
}
