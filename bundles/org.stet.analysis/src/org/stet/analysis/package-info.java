/** Finds values, names, quotes, wire families and discrepancies: pure functions of immutable versions and case data. */
package org.stet.analysis;
