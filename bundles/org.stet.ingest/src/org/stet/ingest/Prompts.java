package org.stet.ingest;

import java.util.regex.Pattern;

/** Knows lines that ask the reader to do something (subscribe, share, read on elsewhere) and are no part of the story. */
public final class Prompts {

    private static final int LONGEST = 400;

    private static final Pattern PROMPT = Pattern.compile("""
            (?ix) ^ [\\W_]* (?:
              (?:read|see|watch|learn|find\\ out|more) \\ (?:more|also|next|now) \\b .{0,12} (?::|$|>) .*
            | (?:also|must) \\ (?:read|see|watch) \\b .*
            | (?:related|recommended|more|trending|watch|listen|see\\ also|don['’]t\\ miss|in\\ pictures) (?:\\ \\w+){0,2} \\s* : .{0,200}
            | (?:related|recommended) (?:\\ (?:news|stories|story|articles?|posts?|coverage|content|links?|topics|videos?|reading))? \\W*
            | more \\ (?:from|on|about|great|like|stories|news|top|in) \\b .{0,60} (?<![.!?])
            | (?:continue|keep) \\ reading \\b .*
            | (?:story|article) \\ continues \\ below .*
            | (?:skip|jump|scroll) \\ (?:to|past|down) \\b .{0,60}
            | (?:this\\ )? advert (?:isement|ising)? (?:\\ \\w+){0,3} \\W*
            | sponsored (?:\\ \\w+){0,3} \\W*
            | don['’]t\\ miss \\b .*
            | you \\ (?:may|might) \\ (?:also\\ )? (?:like|enjoy|be\\ interested) .*
            | what\\ to\\ read\\ next \\W*
            | (?:most|top) \\ (?:read|popular|viewed|shared|stories) .{0,40}
            | (?:sign\\ up|subscribe|register|join\\ us|join\\ our|download\\ (?:our|the)) \\b .*
            | (?:click|tap) \\ (?:here|on|to) \\b .*
            | (?:get|receive) \\ .{0,80} \\b (?:newsletter|inbox|letterbox|app|clicking\\ here|delivered) \\b .*
            | (?:please\\ )? (?:share|follow|like|tweet|print|email|e-mail|pin|save|bookmark) (?:\\ (?:this|us|the|our|on|via|with|it|page|story|article|post|now))* \\b .{0,30} (?<![.]) (?:\\ on\\ (?:facebook|twitter|x|instagram|whatsapp|linkedin|telegram|youtube|google)\\b.*)?
            | (?:follow|find|join|like|contact|reach|email|e-mail) \\ (?:us|him|her|me|them|@?\\w+) \\b .{0,80} (?:\\bon\\b|\\bat\\b|@) .{0,120}
            | follow\\ .{1,80} \\b on\\ (?:facebook|twitter|instagram|threads|bluesky|mastodon) \\b .*
            | (?:like|enjoy(?:ed)?) \\ (?:this|what) \\ .{0,30} \\? .*
            | (?:have|got) \\ (?:a|any) \\ (?:tip|story|news|comment|question) .*
            | (?:leave|post|add|write|view|read|show|hide|load) \\ (?:a|all|your|the|more)? \\ ? (?:\\d+\\ )? (?:comments?|reply|replies) .*
            | (?:image|photo|picture|slide) \\ \\d+ \\ (?:of|/) \\ \\d+
            | (?:view|show|see|load) \\ (?:all|more|less|gallery|photos|comments) \\b .{0,30}
            | (?:close|caption|replay|loading|share|print|email|comments?|save|copy\\ link|menu|search|up\\ next|just\\ watched|must\\ watch|back\\ to\\ top|top\\ stories) \\W*
            | (?:we|this\\ site|our\\ site|this\\ website) \\ use[s]? \\ cookies \\b .*
            | (?:by\\ using|by\\ continuing) \\ .{0,60} \\b (?:cookies|privacy|terms) \\b .*
            ) $
            """, Pattern.DOTALL);

    private Prompts() {
    }

    public static boolean isPrompt(String text) {
        return text.length() <= LONGEST && PROMPT.matcher(text).matches();
    }
}
