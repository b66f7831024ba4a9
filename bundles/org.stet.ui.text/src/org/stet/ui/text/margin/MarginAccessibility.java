package org.stet.ui.text.margin;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.Span;

/** Tells screen readers about the cards of a margin strip: a list with one item per card. */
final class MarginAccessibility {

    private final MarginStrip strip;

    MarginAccessibility(MarginStrip strip) {
        this.strip = strip;
        strip.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = nameOf(event)));
        strip.getAccessible().addAccessibleControlListener(new Structure());
    }

    private String nameOf(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
            return "Annotations in view";
        }
        return strip.shown().get(event.childID).spans().stream().map(MarginAccessibility::spoken)
                .collect(Collectors.joining("; "));
    }

    private static String spoken(Span span) {
        String style = span.style().name().toLowerCase();
        String status = span.sign().name().toLowerCase().replace('_', ' ');
        return String.join(", ", style, span.label(), span.sublabel(), status);
    }

    private final class Structure extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = strip.shown().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, strip.shown().size()).boxed().toArray();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point point = strip.toControl(event.x, event.y);
            event.childID = strip.at(point.x, point.y).map(strip.shown()::indexOf).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle box = event.childID == ACC.CHILDID_SELF ? strip.getClientArea()
                    : strip.shown().get(event.childID).box();
            Point corner = strip.toDisplay(box.x, box.y);
            event.x = corner.x;
            event.y = corner.y;
            event.width = box.width;
            event.height = box.height;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getDefaultAction(AccessibleControlEvent event) {
            event.result = "Show in text";
        }
    }
}
