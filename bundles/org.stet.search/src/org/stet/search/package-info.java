/** Indexes and queries a case; no Lucene type leaves this bundle. */
package org.stet.search;
