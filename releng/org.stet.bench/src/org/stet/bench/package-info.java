/**
 * Benchmarks, each beside a reference measured in the same run. This bundle is not part of the product: {@code ./stet bench}
 * starts the product with it added.
 */
package org.stet.bench;
