/** Lists that views share: virtual, painted by hand, filtered, copied and exported alike. */
package org.stet.ui.lists;
