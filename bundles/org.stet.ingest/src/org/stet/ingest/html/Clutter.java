package org.stet.ingest.html;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.stet.ingest.Budget;
import org.stet.model.StructureKind;

/** Knows the parts of a page that are never the story: what is not shown, controls, navigation, and what sites name as extras. */
final class Clutter {

    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "noscript", "template", "iframe", "object", "embed",
            "svg", "canvas", "video", "audio", "map", "input", "button", "select", "textarea", "progress", "meter", "datalist",
            "nav", "menu", "dialog", "footer", "aside", "head", "title");

    private static final Set<String> ROLES = Set.of("navigation", "complementary", "banner", "contentinfo", "dialog", "alert",
            "alertdialog", "search", "menu", "menubar", "toolbar", "tablist", "form", "tooltip");

    /** Words in class names and ids of what never belongs to the story. */
    private static final Set<String> EXTRAS = words("""
            share shares sharing sharebar sharedaddy addthis addtoany follow followus
            related recommended recommendation recommendations recirc recirculation outbrain taboola revcontent trending popular
            newsletter newsletters signup subscribe subscription cookie cookies consent gdpr
            breadcrumb breadcrumbs crumbs pagination pager paging navigation nav navbar submenu toolbar
            comment comments commentlist disqus respond livefyre footer copyright login
            popup modal overlay lightbox tooltip teaser teasers rating ratings survey quiz
            screenreader visuallyhidden noprint
            read-more see-also also-read read-also more-from more-stories more-on you-may most-read most-popular up-next
            skip-link sr-only screen-reader visually-hidden post-meta entry-meta article-meta meta-data
            post-navigation nav-links entry-footer post-footer article-footer site-footer site-header
            no-print
            """);

    /** Words that mean the same on a part of the story, but that themes also put on what holds all of it. */
    private static final Set<String> HINTS = words("""
            ad ads advert adverts advertisement advertising adsense dfp sponsor sponsored sponsors promo promos promotion
            banner banners social sidebar widget widgets menu tag tags taglist taxonomy categories keywords
            byline bylines author authors authorbox bio about dateline timestamp pubdate posted masthead
            print printfriendly vote poll
            """);

    private static final Set<String> STORY = words("""
            article body content entry hentry post story text
            """);

    private static final Pattern HIDING_STYLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final double SOME = 0.3;
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.9;

    private Clutter() {
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** Removes all clutter below an element, except what looks like holding the story after all. */
    static void remove(Element root, Budget budget) {
        var prose = BlockSums.of(BlockReader.read(root, budget), block -> isProse(block) ? block.text().length() : 0);
        root.filter((NodeFilter) (node, depth) -> {
            budget.check();
            return node instanceof Element element && element != root && !Boxes.isBox(element)
                    && isClutter(element, prose.in(element) / Math.max(1, prose.in(root)))
                            ? NodeFilter.FilterResult.REMOVE
                            : NodeFilter.FilterResult.CONTINUE;
        });
    }

    private static boolean isProse(Block block) {
        return block.kind() != StructureKind.BOX && block.text().length() >= 80 && block.linkShare() < 0.5;
    }

    private static boolean isClutter(Element element, double share) {
        var names = Names.of(element);
        if (NEVER_TEXT.contains(element.normalName()) || ROLES.contains(element.attr("role")) || isHidden(element)
                || isNestedArticle(element)
                || names.stream().anyMatch(EXTRAS::contains)) {
            return share < SOME || share < NEARLY_ALL && element.selectFirst("h1") == null && !isStory(element);
        }
        return names.stream().anyMatch(HINTS::contains) && !isStory(element)
                && (share < SOME || share < MOST && names.stream().noneMatch(STORY::contains)
                        && element.selectFirst("h1") == null);
    }

    /** Whether an element is hidden, a control, or by its names an advertisement, a list of other stories or the like. */
    static boolean isExtra(Element element) {
        var names = Names.of(element);
        return !element.attr("role").equals("complementary") && ROLES.contains(element.attr("role")) || isHidden(element)
                || names.stream().anyMatch(name -> EXTRAS.contains(name) || HINTS.contains(name));
    }

    private static boolean isStory(Element element) {
        return element.normalName().equals("article") || element.normalName().equals("main")
                || element.attr("itemprop").equals("articleBody");
    }

    /** By the HTML standard, an article inside an article is a comment on it or the like. */
    private static boolean isNestedArticle(Element element) {
        return element.normalName().equals("article") && element.parent().closest("article") != null;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || HIDING_STYLE.matcher(element.attr("style")).find();
    }
}
