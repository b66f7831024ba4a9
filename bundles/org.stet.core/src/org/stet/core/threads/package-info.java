/** Threads of long work, which come after those that a person waits for. */
package org.stet.core.threads;
