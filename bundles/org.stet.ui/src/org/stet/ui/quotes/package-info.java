/** What people are quoted with, in all wordings. */
package org.stet.ui.quotes;
