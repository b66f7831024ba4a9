/** Turns files as captured into article text with metadata; one package per input format. */
package org.stet.ingest;
