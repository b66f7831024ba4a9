package org.stet.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Knows lines that ask the reader to do something (subscribe, share, read on elsewhere) and are no part of the story. */
public final class Prompts {

    private static final int LONGEST = 400;
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Each is narrow on purpose: a sentence of the story taken for a prompt would be lost. */
    private static final List<Pattern> PROMPTS = List.of(
            // elsewhere on the site
            prompt("(?:read|see|watch|learn|find out) (?:more|also|next|now)(?:\\W.{0,12}|\\s*[:>].*)?"),
            prompt("(?:also|must) (?:read|see|watch)(?:\\W*|\\s*:.*)"),
            prompt("(?:related|recommended|trending)(?: \\w+){0,2}\\s*:.{0,200}"),
            prompt("(?:more|read|see|watch|listen|in pictures)\\s*:.{0,200}"),
            prompt("(?:related|recommended)"
                    + "(?: (?:news|stories|story|articles?|posts?|coverage|content|links?|topics|videos?))?\\W*"),
            prompt("more (?:from|stories|news|top stories|great|coverage)\\b.{0,60}(?<![.!?])"),
            prompt("don['’]t miss(?:\\W*|\\b.{0,40}(?<![.!?]))"),
            prompt("you (?:may|might) (?:also )?(?:like|enjoy|be interested in)\\b.{0,40}"),
            prompt("what to read next\\W*"),
            prompt("(?:most|top) (?:read|popular|viewed|shared|stories)(?: (?:stories|articles|news|now|today))?\\W*"),
            // on this page
            prompt("(?:continue|keep) reading\\b.{0,60}"),
            prompt("(?:story|article) continues below.*"),
            prompt("(?:skip|jump|scroll) (?:to|past|down)\\b.{0,60}(?<![.])"),
            prompt("(?:image|photo|picture|slide) \\d+ (?:of|/) \\d+"),
            prompt("(?:view|show|see|load) (?:all|more|less|gallery|photos|comments)\\b.{0,20}(?<![.])"),
            prompt("(?:leave|post|add|write|view|read|show|hide|load) (?:(?:a|all|your|the) )?(?:\\d+ )?"
                    + "(?:comments?|reply|replies)\\b.{0,40}"),
            prompt("(?:close|caption|replay|loading|share|print|email|comments?|save|copy link|menu|search)\\W*"),
            prompt("(?:up next|just watched|must watch|back to top)\\W*"),
            // advertising and subscriptions
            prompt("(?:this )?advert(?:isement)?(?: (?:continues|below|feature)){0,2}\\W*"),
            prompt("sponsored(?: (?:content|post|story|links?|by .{1,40}))?\\W*"),
            prompt("(?:sign up|subscribe|register)(?:\\W*| (?:now|here|today|for|to)\\b.{0,200})"),
            prompt("(?:join us|join our|download (?:our|the) app)\\b.{0,150}"),
            prompt("(?:click|tap) here\\b.*"),
            prompt("get .{0,80}\\b(?:newsletter|inbox|letterbox|app|by clicking here)\\b.{0,150}"),
            // social media and contact
            prompt("(?:please )?(?:share|tweet|print|email|save|pin|bookmark|like) this(?: \\w+){0,4}\\W*"),
            prompt("(?:share|tweet|pin)(?: (?:it|on|via|with)){1,2}\\b.{0,40}(?<![.])"),
            prompt("(?:like|find|follow) (?:us|me|him|her|them|@\\S+)\\b.{0,150}"),
            prompt("(?:share|follow|like) .{1,60} on (?:facebook|twitter|x|instagram|whatsapp|telegram|youtube)\\b.{0,80}"),
            prompt("(?:contact|reach|email|e-mail) .{1,60}\\s\\S+@\\S+.{0,120}"),
            prompt("(?:like|enjoy(?:ed)?) (?:this|what you)\\b.{0,30}\\?.{0,100}"),
            prompt("(?:have|got) (?:a|any) (?:tip|story|news|comment|question)\\b.{0,30}\\?.*"),
            // the same in other languages
            prompt("(?:lesen sie (?:auch|mehr|hier|weiter)|lesen sie dazu|mehr zum thema|weiterlesen|auch interessant)"
                    + "(?:\\W*|\\s*:.{0,200})"),
            prompt("(?:lire aussi|à lire aussi|à lire également|lire la suite|voir aussi)(?:\\W*|\\s*:.{0,200})"),
            prompt("(?:lea también|lee también|leer más|le puede interesar|te puede interesar|ver también|leia (?:também|mais)"
                    + "|veja também|leggi anche)(?:\\W*|\\s*:.{0,200})"),
            prompt("(?:anzeige|werbung|publicité|publicidad|publicidade|pubblicità)\\W*"),
            // legal notices
            prompt("(?:we|this site|our site|this website) uses? cookies\\b.*"),
            prompt("by (?:using|continuing to use) (?:this|our) (?:site|website|service)\\b.*"));

    private Prompts() {
    }

    private static Pattern prompt(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** Whether a line, whatever signs it starts with, is such a prompt. */
    public static boolean isPrompt(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var words = LEADING_SIGNS.matcher(text).replaceFirst("");
        return PROMPTS.stream().anyMatch(prompt -> prompt.matcher(words).matches());
    }
}
