/** Where the spans of one text are in a later text of the same article. Pure functions; knows neither model nor files. */
package org.stet.core.placement;
