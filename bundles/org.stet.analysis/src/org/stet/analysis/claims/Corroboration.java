package org.stet.analysis.claims;

/**
 * How well a claim is supported.
 *
 * @param articles in how many articles it appears
 * @param origins to how many acts of reporting these go back; one of unknown origin never counts as independent
 * @param firstHand how many first-hand sources speak
 * @param weakest the weakest link of the chain of attributions, as a sentence; empty if there is none
 */
public record Corroboration(int articles, int origins, int firstHand, String weakest) {
}
