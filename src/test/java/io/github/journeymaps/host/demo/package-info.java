/**
 * Holds the demo content and the map templates to what they promise; start with {@link
 * io.github.journeymaps.host.demo.DemoContentTest}.
 */
package io.github.journeymaps.host.demo;
