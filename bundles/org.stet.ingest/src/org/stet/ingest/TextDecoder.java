package org.stet.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes bytes whose encoding may be stated wrongly or not at all. In order: byte order mark; UTF-16 by its zero bytes; UTF-8 if
 * the bytes are valid in it and not plain ASCII, because nothing else looks so by chance; what is stated; UTF-8 cut off or
 * damaged in a few places; windows-1252.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Charsets whose names stand for a larger one in practice, after the WHATWG Encoding Standard. */
    private static final Map<String, String> LARGER = Map.of("ISO-8859-1", "windows-1252", "US-ASCII", "windows-1252",
            "GB2312", "GB18030", "GBK", "GB18030", "Shift_JIS", "windows-31j", "EUC-KR", "x-windows-949",
            "ISO-8859-9", "windows-1254", "TIS-620", "x-windows-874");

    private TextDecoder() {
    }

    /** Decoded text without byte order mark, and the charset that did it. */
    public record Decoded(String text, Charset charset) {
    }

    /** Decodes all bytes; what is malformed becomes U+FFFD. */
    public static Decoded decode(byte[] bytes, Optional<Charset> stated) {
        var charset = charset(bytes, stated);
        var text = new String(bytes, charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset);
    }

    /** The charset of a name as pages and mails use it; empty if there is none such. */
    public static Optional<Charset> named(String name) {
        try {
            var charset = Charset.forName(name.strip());
            return Optional.of(LARGER.containsKey(charset.name()) ? Charset.forName(LARGER.get(charset.name())) : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    static String decodeHead(byte[] head) {
        return decode(head, Optional.empty()).text();
    }

    /** Whether a text decoded from unknown bytes is full of what texts do not hold. */
    static boolean looksBinary(String text) {
        var controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
        var unknown = text.chars().filter(c -> c == 0xFFFD).count();
        return text.indexOf('\0') >= 0 && controls > text.length() / 200 || controls > text.length() / 20
                || unknown > text.length() * 3L / 10;
    }

    private static Charset charset(byte[] bytes, Optional<Charset> stated) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return utf16(bytes).or(() -> evidentUtf8(bytes)).or(() -> stated).or(() -> damagedUtf8(bytes)).orElse(WINDOWS_1252);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text in a Latin script has a zero in every second byte. */
    private static Optional<Charset> utf16(byte[] bytes) {
        var zeros = new int[2];
        var length = Math.min(bytes.length, 2000);
        for (var i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (length < 4 || Math.max(zeros[0], zeros[1]) < length * 0.3 || Math.min(zeros[0], zeros[1]) > length * 0.02) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<Charset> evidentUtf8(byte[] bytes) {
        var ascii = true;
        for (var b : bytes) {
            ascii &= b >= 0;
        }
        return !ascii && isUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Many good multi-byte characters and hardly a bad one, as in a page cut off in mid-character; or plain ASCII. */
    private static Optional<Charset> damagedUtf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var bad = text.chars().filter(c -> c == 0xFFFD).count();
        var good = text.chars().filter(c -> c >= 0x80).count() - bad;
        return bad == 0 || good > 10 * bad ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }
}
