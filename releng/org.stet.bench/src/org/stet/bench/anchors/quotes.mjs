// Finds quotes in a text as annotation clients on the web do: exact places first, otherwise approximate ones with up to half the
// quote in errors (256 at most); the best by likeness of quote, prefix, suffix and position. node quotes.mjs INPUT OUTPUT
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import module from 'approx-string-match';

const search = typeof module === 'function' ? module : module.default;
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 };

function exactPlaces(text, words) {
    const places = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        places.push({ start: at, end: at + words.length, errors: 0 });
    }
    return places;
}

function places(text, words, errors) {
    const exact = exactPlaces(text, words);
    return exact.length > 0 ? exact : search(text, words, errors);
}

function likeness(text, words) {
    if (words.length === 0 || text.length === 0) {
        return 0;
    }
    const found = places(text, words, words.length);
    return found.length === 0 ? 0 : 1 - found[0].errors / words.length;
}

function score(text, quote, place) {
    const before = text.slice(Math.max(0, place.start - quote.prefix.length), place.start);
    const after = text.slice(place.end, place.end + quote.suffix.length);
    return WEIGHT.quote * (1 - place.errors / quote.exact.length)
        + WEIGHT.prefix * (quote.prefix ? likeness(before, quote.prefix) : 1)
        + WEIGHT.suffix * (quote.suffix ? likeness(after, quote.suffix) : 1)
        + WEIGHT.position * (1 - Math.abs(place.start - quote.start) / text.length);
}

function find(text, quote) {
    let best = null;
    for (const place of places(text, quote.exact, Math.min(256, quote.exact.length / 2))) {
        const points = score(text, quote, place);
        if (best === null || points > best.points) {
            best = { place: [place.start, place.end], points };
        }
    }
    return best === null ? null : best.place;
}

const { text, quotes } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const start = performance.now();
const found = quotes.map(quote => find(text, quote));
writeFileSync(process.argv[3], JSON.stringify({ millis: performance.now() - start, places: found }));
