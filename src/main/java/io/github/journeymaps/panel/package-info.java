/**
 * The panel beside a map: every field of one thing, as a form. {@link
 * io.github.journeymaps.panel.Panels} draws it; the browser's editor/panel sends each change as an
 * edit.
 *
 * <p>What a kind's panel shows is one table, such as {@link io.github.journeymaps.panel.CardPanel},
 * listed in {@link io.github.journeymaps.panel.PanelTables}: sections of {@link
 * io.github.journeymaps.panel.PanelPart}s. To add a field: a line in {@code map/FieldTable} gives
 * it its type and bounds, a {@link io.github.journeymaps.panel.Field} in the kind's table its
 * place, and the texts {@code journeymaps.panel.KIND.PATH} and, where it needs a word of
 * explanation, {@code journeymaps.panel.KIND.help.PATH} its label and help. How it is typed follows
 * from its type; {@link io.github.journeymaps.panel.Field#as} says otherwise, and {@link
 * io.github.journeymaps.panel.Field#choosing} names the words or things to choose from. A control
 * that is more than one field is a {@code PanelPart} of its own with a template in {@code
 * panel.soy}. A new kind is a table of its own, a title {@code journeymaps.panel.title.KIND}, and
 * the kind's name in {@code editor/panel/panel.ts} and {@code openapi.json}.
 */
package io.github.journeymaps.panel;
