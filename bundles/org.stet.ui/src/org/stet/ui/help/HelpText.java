package org.stet.ui.help;

import java.util.ArrayList;
import java.util.List;

/** The help page as text with the stretches that are set apart. */
record HelpText(String text, List<Stretch> stretches) {

    /** What a stretch is. */
    enum Kind { TITLE, HEADING, KEY }

    /** Offsets are UTF-16 code units. */
    record Stretch(Kind kind, int start, int length) {
    }

    private static final String[][] MAIN_JOB = {
        {"Collect",
                "Make a case for the story (Case > New case). Drop files, a folder or text into the window, or paste it: "
                + "saved pages, PDF, Word and OpenDocument files, mails, feeds, agency files, web archives, plain text. "
                + "Stet keeps the bytes as they came and never changes them; what it takes to be the article is shown in "
                + "the middle. A link that you drop, paste or type into the import wizard is captured at once and kept with all it was "
                + "answered; that is the only time Stet uses the network, and hosts that are not on the public internet are reached only if "
                + "you allow them (Preferences > Capture). What looks like another version of an article is offered as one, in the notice "
                + "and in the view Import results, which tells of every input what became of it."},
        {"Read and mark",
                "Open an article from the list at the left. Move with the arrow keys, select with Shift, with . for a "
                + "sentence or w for a word, and press one key: c makes the words a claim, q a quote, n a note, m a "
                + "mention. The card in the margin belongs to the words beside it. A click on the line above the text, or d, shows "
                + "where outlet, byline and dates are from and what else the page says; set right what is wrong, the capture "
                + "stays as it is."},
        {"Compare",
                "Open a second article beside the first with Ctrl+Enter. Where it says the same thing, select the words "
                + "and press a to add them to the claim, or s, r and x to add them as support, refutation or context of the "
                + "claim that is shown at the right. f looks for evidence in all sources; on a hit the same keys make it "
                + "evidence."},
        {"See where articles differ",
                "Stet compares all articles in the background, after every import and edit; the status line says how many findings wait for "
                + "you. Ctrl+Shift+D lists them as sentences, what to look at first on top; beside the list stand the passages with the "
                + "words that differ, the values as they were compared and the rule. A topic is in an article's own words, with … where the value "
                + "stands. Compared are numbers, money, measures, dates and ages, also the "
                + "age of somebody who is not named, whom the article has just named (the 24-year-old) or whose name is spelt in several ways; "
                + "the day and the hour of one event; house numbers and streets; what office somebody holds, whose "
                + "relative and from where somebody is, where and how badly hurt, in which hospital; who said something, in which words, and "
                + "whether it is alleged or stated as a fact; and how names are spelt, down to one letter of a given name, a street or a "
                + "shop. A headline is held against the article below it, a cut by £1.9m against a cut to £1.9m, questioned against arrested. What "
                + "an article corrects outright (52 people, not 40) or tells later is listed as updated and contradicts nothing; a rounded number "
                + "agrees with the exact one if it is off by no more than 15 percent, and so do dozens, centuries and shares in words; about "
                + "six and about 5.40 may be one time, as they are not more than twenty minutes apart. What is forecast or would happen is not "
                + "held against what did. Totals, shares, changes, rates, averages, conversions, "
                + "majorities, scores, seats, parts of a whole, ages from a day of birth and the time between two hours or days that an article "
                + "tells of are reckoned again, with the arithmetic shown, the weekday of a date is looked up, and whether there is such a day. "
                + "Only articles that name the same people, bodies or places are held against each other: two stories in one case do not "
                + "mix. b sets the article of a passage beside one that says "
                + "otherwise. y confirms and makes a claim with a place in every article, k says that both may be right, z dismisses; "
                + "what you dismissed stays dismissed, with your reason. e copies a "
                + "request for correction to the outlet that stands alone, d notes that it was corrected, u takes the decision back. In "
                + "an article a wave and ⚠ mark what others contradict, a fine wave another spelling, dashes anything else: } and { go "
                + "through them, y and z decide there, 5 hides them. A case with more text than this computer can compare at once says so; "
                + "put the articles of one story into a case of their own. Search, evidence and Zero hits work there all the same."},
        {"Look across",
                "Names (Ctrl+Shift+N) lists every spelling, who had it first and who copied it; m says that two names mean the same, s that "
                + "a spelling means somebody else. Quotes (Ctrl+Shift+Q) shows every quotation in all its wordings. Matrix (Ctrl+Shift+M) "
                + "sets claims against articles, the most disputed on top; Ctrl with an arrow key goes to the next article that says "
                + "something, a filter leaves only those that do; o puts the articles of one origin into one column, s changes the "
                + "order. Timeline (Ctrl+Shift+T) draws when things happened as each article has it, a bar as long as the date is uncertain, "
                + "with a ring for the day on which it was said; + and - zoom, 0 shows all. Families (Ctrl+Shift+O) draws which articles go "
                + "back to one act of reporting, with the passages they share and the reasons; Enter or b sets a copy beside its source, = before "
                + "what is word for word and ≈ before what was rewritten. Otherwise Enter goes to the words in every one of these "
                + "views, Escape comes back, and all of them can be filtered, copied (Ctrl+C) and exported (Ctrl+Shift+C)."},
        {"Search",
                "Ctrl+Shift+F finds words that stand together in one passage, note or claim; where none has all of them, "
                + "passages with some are shown. \"Quotation marks\" find exact words, OR and - widen and narrow, \"near "
                + "words\"~5 and near/5 find words close together, name~ other spellings, sounds:Smyth what sounds alike, inspect* "
                + "what begins so. outlet:, date:, kind:, status:, speaker:, by: and tag: narrow it down, values do too: age:6w, "
                + "count>100, money:£1m..£2m, percent>20, when:2019..2021; so do the outlets, months and kinds beside the results, by Enter or a click. Ctrl+Space completes fields and their values, Alt+Down lists "
                + "the searches kept with the case and those used before. Passages are ranked by "
                + "their words, by their meaning or by both. Shift+M marks every hit at once, as a mention, a quote or with the note you type, "
                + "and is one step to undo. Escape goes back to the list from which you came."},
        {"Check a draft",
                "t ticks the marked fact at the caret: its words are struck through, and the status line tells how many of the article's are "
                + "checked; t again takes the tick away. f lists evidence for the words you selected or the claim at the caret: an entry for each origin, "
                + "copies below it, with the "
                + "values that are the same and those that differ. Ctrl+Shift+H, the zero-hit check, searches for every name, number, "
                + "date and quotation of the article in all others and puts first what nobody else has; a name spelled a little "
                + "differently is shown as near, a number never. Ctrl+Shift+K looks whether a claim was checked before: in this case, in "
                + "others on this machine, in lists of published checks that you import. Ctrl+Shift+B searches for a pasted list at once."},
        {"Versions",
                "Import a page again as a later version: the article then says above its text which version is shown, and every mark "
                + "is placed in it. Where its words changed, a bar stands below the new ones and the card says what they were; ↷ says that "
                + "they were moved; what is not found stands above the text with the places that may be meant. y confirms a place, "
                + "z drops the mark from this version, h attaches it to the words you selected. The Versions view lists it all, claims "
                + "with other words first, and tells of edits the page keeps silent about. Ctrl+Shift+V, or Enter in that view, shows "
                + "two versions side by side; n and p go from change to change."},
        {"Decide",
                "The claim at the right shows every article's words side by side. Set its status as you work, and a "
                + "verdict with your reason when you are done."},
        {"Report",
                "Ctrl+E writes one page with every article, mark and claim. It needs no network, prints well, and carries "
                + "the hash of the audit log."},
        {"Nothing is lost",
                "Every edit is kept the moment you make it and can be undone. Save writes the case; after a crash the "
                + "edits since then come back. Each saved edit is in the audit log with your name."},
    };

    HelpText {
        stretches = List.copyOf(stretches);
    }

    static HelpText of(KeyList keys) {
        var writer = new Writer();
        writer.stretch(Kind.TITLE, "Checking a story with Stet").plain("\n");
        for (var part : MAIN_JOB) {
            writer.plain("\n").stretch(Kind.HEADING, part[0]).plain("\n" + part[1] + "\n");
        }
        writer.plain("\n").stretch(Kind.TITLE, "All keys").plain("\nPlain keys work while the text of an article has the keyboard. "
                + "Change them on the Keys page of the preferences.\n");
        for (var group : keys.groups()) {
            writer.plain("\n").stretch(Kind.HEADING, group.title()).plain("\n");
            group.entries().forEach(entry -> writer.stretch(Kind.KEY, String.join("  ", entry.keys()))
                    .plain("\t" + entry.name().replace("…", "") + "\n"));
        }
        return writer.done();
    }

    private static final class Writer {

        private final StringBuilder text = new StringBuilder();
        private final List<Stretch> stretches = new ArrayList<>();

        Writer plain(String words) {
            text.append(words);
            return this;
        }

        Writer stretch(Kind kind, String words) {
            stretches.add(new Stretch(kind, text.length(), words.length()));
            return plain(words);
        }

        HelpText done() {
            return new HelpText(text.toString(), stretches);
        }
    }
}
