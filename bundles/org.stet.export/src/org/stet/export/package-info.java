/** Writes reports and interchange files; one package per format. */
package org.stet.export;
