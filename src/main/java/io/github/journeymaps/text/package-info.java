/**
 * Words, figures and addresses as readers and browsers get them. Start with {@link
 * io.github.journeymaps.text.Localizer}.
 */
package io.github.journeymaps.text;
