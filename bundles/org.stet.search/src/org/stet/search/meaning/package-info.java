/** Vectors of passages: made in the background, kept on disk, fused with the ranking by words. */
package org.stet.search.meaning;
