/**
 * Drives the real workbench with real key and mouse events and takes its picture. This bundle is not part of the product:
 * {@code ./stet screenshots} and {@code ./stet test} start the product with it added.
 */
package org.stet.tour;
