/** What a checker asks of all sources at once: evidence, earlier checks, what nobody else has, many queries in one go. */
package org.stet.search.checks;
