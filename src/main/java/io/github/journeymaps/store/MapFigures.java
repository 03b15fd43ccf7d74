package io.github.journeymaps.store;

/**
 * What is known of a map besides what its document says: kept with it, so that lists need not read
 * it. What the figures mean is not the store's to say.
 *
 * @param worstStep the title of the step that hurts most; null when nothing is known to hurt
 * @param worstEmotion its mean; null when that is not known
 * @param openPains how many pain points have no issue
 * @param evidence the share of cards with evidence, 0…1
 */
public record MapFigures(String worstStep, Double worstEmotion, int openPains, double evidence) {}
