package org.stet.core.store;

import org.stet.model.Version;

/**
 * A capture that is on its way into a case.
 *
 * @param version describes it: headline, dates, structure, how it was captured; ids, hashes and file names are filled in
 * @param text the text taken from it: {@code \n} line ends, no BOM, nothing that XML cannot carry ({@link Texts#clean})
 * @param original the bytes as captured
 * @param extension of the original's file, such as html
 */
public record NewVersion(Version version, String text, byte[] original, String extension) {
}
