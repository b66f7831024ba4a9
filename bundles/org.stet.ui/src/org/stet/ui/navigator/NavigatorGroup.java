package org.stet.ui.navigator;

/** The heading over the articles of one outlet. */
public record NavigatorGroup(String name, int articles) implements NavigatorItem {

    @Override
    public String text() {
        return name + ", " + articles;
    }
}
