package org.stet.ingest.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.StructureKind;

/**
 * Reads RTF documents (Microsoft RTF specification 1.9): paragraphs, lists and tables; embedded objects and pictures are passed
 * over.
 */
public final class RtfReader implements ArticleReader {

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.RTF;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var body = new Body(limits, budget);
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(input.bytes())), body);
        } catch (Body.TooLarge e) {
            throw e.reason;
        } catch (IOException | IllegalArgumentException | IllegalStateException | NoSuchElementException e) {
            // the parser gives nothing before it has seen the end of the outermost group
            throw new ReadException(Reason.UNREADABLE,
                    "the document is damaged or cut off, its groups do not close; a word processor may be able to repair it");
        }
        var paragraphs = body.text.document.paragraphs();
        return OfficeArticle.of(input, MediaType.RTF, new DocumentProperties(body.properties), paragraphs, limits, budget);
    }

    /** The paragraphs, cells and rows, all of which RTF ends but does not begin. */
    private static final class Paragraphs {

        private final DocumentText document;
        private boolean isOpen;
        private boolean isItem;
        private boolean isInCell;
        private boolean hasTable;
        private boolean hasRow;
        private boolean hasCell;

        Paragraphs(Limits limits) {
            this.document = new DocumentText(limits);
        }

        void append(String words) throws ReadException {
            if (!isOpen) {
                if (isInCell) {
                    openCell();
                } else {
                    endTable();
                }
                document.openParagraph();
                isOpen = true;
            }
            document.append(words);
        }

        void end() throws ReadException {
            if (isOpen) {
                document.closeParagraph(isItem ? StructureKind.LIST_ITEM : StructureKind.PARAGRAPH);
            }
            isOpen = false;
        }

        void endCell() throws ReadException {
            end();
            openCell();
            hasCell = false;
        }

        void endRow() throws ReadException {
            end();
            hasRow = false;
            hasCell = false;
        }

        private void openCell() {
            if (!hasTable) {
                document.openTable();
            }
            if (!hasRow) {
                document.openRow();
            }
            if (!hasCell) {
                document.openCell();
            }
            hasTable = true;
            hasRow = true;
            hasCell = true;
        }

        private void endTable() throws ReadException {
            if (hasTable) {
                document.closeTable();
            }
            hasTable = false;
            hasRow = false;
            hasCell = false;
        }
    }

    /** Follows the groups and commands. */
    private static final class Body extends RtfListenerAdaptor {

        /** Carries the reason through a parser that knows no checked exceptions. */
        private static final class TooLarge extends RuntimeException {
            private static final long serialVersionUID = 1L;
            private final transient ReadException reason;

            TooLarge(ReadException reason) {
                this.reason = reason;
            }
        }

        /** Where the words of a group go: into the text, into a property, or nowhere. */
        private enum Target { TEXT, NOWHERE, TITLE, AUTHOR }

        private static final Map<Command, String> SIGNS = new EnumMap<>(Command.class);

        static {
            SIGNS.put(Command.tab, "\t");
            SIGNS.put(Command.line, "\n");
            SIGNS.put(Command.emdash, "—");
            SIGNS.put(Command.endash, "–");
            SIGNS.put(Command.lquote, "‘");
            SIGNS.put(Command.rquote, "’");
            SIGNS.put(Command.ldblquote, "“");
            SIGNS.put(Command.rdblquote, "”");
            SIGNS.put(Command.bullet, "•");
            SIGNS.put(Command.emspace, "\u2003");
            SIGNS.put(Command.enspace, "\u2002");
            SIGNS.put(Command.optionalhyphen, "\u00AD");
            SIGNS.put(Command.nonbreakinghyphen, "\u2011");
            SIGNS.put(Command.nonbreakingspace, "\u00A0");
        }

        private final Deque<Target> targets = new ArrayDeque<>();
        private final Map<String, String> properties = new HashMap<>();
        private final Budget budget;
        private final Paragraphs text;

        Body(Limits limits, Budget budget) {
            this.budget = budget;
            this.text = new Paragraphs(limits);
            targets.push(Target.TEXT);
        }

        @Override
        public void processGroupStart() {
            budget.check();
            targets.push(targets.peek());
        }

        @Override
        public void processGroupEnd() {
            if (targets.size() > 1) {
                targets.pop();
            }
        }

        @Override
        public void processString(String words) {
            switch (targets.peek()) {
                case TEXT -> tell(() -> text.append(words));
                case TITLE -> properties.merge("title", words, String::concat);
                case AUTHOR -> properties.merge("creator", words, String::concat);
                case NOWHERE -> {
                    // fonts, styles, pictures and what the parser does not know
                }
            }
        }

        @Override
        public void processCommand(Command command, int parameter, boolean hasParameter, boolean isOptional) {
            budget.check();
            if (isOptional || command.getCommandType() == CommandType.Destination) {
                redirect(command);
            } else if (targets.peek() == Target.TEXT) {
                tell(() -> format(command));
            }
        }

        /** Something that may turn out to be too much. */
        @FunctionalInterface
        private interface Telling {
            void run() throws ReadException;
        }

        private static void tell(Telling telling) {
            try {
                telling.run();
            } catch (ReadException e) {
                throw new TooLarge(e);
            }
        }

        private void redirect(Command command) {
            targets.pop();
            targets.push(switch (command) {
                case title -> Target.TITLE;
                case author -> Target.AUTHOR;
                case rtf, fldrslt, shptxt, footnote, ud, upr -> targets.isEmpty() ? Target.TEXT : targets.peek();
                case listtext, pntext -> {
                    text.isItem = true;
                    yield Target.NOWHERE;
                }
                default -> Target.NOWHERE;
            });
        }

        private void format(Command command) throws ReadException {
            switch (command) {
                case par, sect, page -> text.end();
                case pard -> {
                    text.isItem = false;
                    text.isInCell = false;
                }
                case intbl -> text.isInCell = true;
                case cell -> text.endCell();
                case row -> text.endRow();
                default -> {
                    if (SIGNS.containsKey(command)) {
                        text.append(SIGNS.get(command));
                    }
                }
            }
        }
    }
}
