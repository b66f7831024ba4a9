/** Search by meaning: a language model that runs on this machine alone. */
package org.stet.search.semantic;
