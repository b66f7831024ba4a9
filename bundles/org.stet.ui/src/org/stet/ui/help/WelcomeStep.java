package org.stet.ui.help;

/** The steps of the main job, as the welcome card shows them; each ticks itself off when it has been done once. */
public enum WelcomeStep {

    READ("Read", "Open an article from the list at the left."),
    MARK("Mark", "Select words and press c: they become a claim. q marks a quote, n a note, m a mention."),
    COMPARE("Compare", "Open a second article beside it with Ctrl+Enter, or press a on words that say the same: they join the claim."),
    REPORT("Report", "Ctrl+E writes everything into one page that you can hand on.");

    private final String title;
    private final String text;

    WelcomeStep(String title, String text) {
        this.title = title;
        this.text = text;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
