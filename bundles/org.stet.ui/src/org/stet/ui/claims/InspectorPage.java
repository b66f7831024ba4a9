package org.stet.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stet.core.annotate.Labels;
import org.stet.model.CheckStatus;
import org.stet.model.Stance;
import org.stet.model.ValueKind;
import org.stet.model.VerdictRating;
import org.stet.ui.Chip;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;
import org.stet.ui.claims.InspectorModel.ClaimView;
import org.stet.ui.claims.InspectorModel.Place;

/** The form of the Claim inspector. */
final class InspectorPage extends ScrolledComposite {

    private static final int MARGIN = 14;

    private final List<Field> fields = new ArrayList<>();
    private final List<Field> placeFields = new ArrayList<>();
    private final Composite content;
    private final Field statement;
    private final Chip<ValueKind> kind;
    private final Chip<CheckStatus> status;
    private final Field subject;
    private final Field slot;
    private final ValuesTable values;
    private final Label corroboration;
    private final PlacesList places;
    private final Chip<Stance> stance;
    private final Field value;
    private final Field source;
    private final Field cue;
    private final Label chain;
    private final Field note;
    private final Chip<Optional<VerdictRating>> rating;
    private final Field justification;
    private final Label decided;
    private InspectorModel model;
    private ClaimView shown;
    private Optional<Place> shownPlace = Optional.empty();

    /** @param reveal shows a place in its article */
    InspectorPage(Composite parent, Consumer<Place> reveal) {
        super(parent, SWT.V_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        Styles.set(this, Styles.PAGE);
        content = new Composite(this, SWT.NONE);
        Styles.set(content, Styles.PAGE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 5).applyTo(content);
        statement = field(Field.paragraph(content, "Claim", words -> model.setStatement(shown.id(), words)));
        var resources = new LocalResourceManager(JFaceResources.getResources(), this);
        statement.text().setFont(resources.create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD).increaseHeight(2)));
        var chips = chips();
        kind = new Chip<>(chips, "Kind", ValueKind.VALUES, Labels::of, choice -> model.setKind(shown.id(), choice));
        status = new Chip<>(chips, "Status", CheckStatus.VALUES, choice -> Labels.sign(choice) + " " + Labels.of(choice),
                choice -> model.setStatus(shown.id(), choice));
        heading("Subject and what is said of it");
        subject = field(Field.line(content, "Subject", words -> model.setSubject(shown.id(), words)));
        slot = field(Field.line(content, "What is said of it", words -> model.setSlot(shown.id(), words)));
        heading("Values as given");
        values = new ValuesTable(content);
        heading("Corroboration");
        corroboration = text();
        heading("Appearances");
        places = new PlacesList(content, this::showPlace, reveal, place -> model.removePlace(place.id()));
        var placeChips = chips();
        stance = new Chip<>(placeChips, "Stance", Stance.VALUES, Labels::of, choice -> withPlace(InspectorModel::setStance, choice));
        value = placeField(Field.line(content, "Value as given here", words -> withPlace(InspectorModel::setValue, words)));
        source = placeField(Field.line(content, "Who says so", words -> setAttribution()));
        cue = placeField(Field.line(content, "With which words (said, according to)", words -> setAttribution()));
        chain = text();
        heading("Note");
        note = field(Field.lines(content, "Note", words -> model.setNote(shown.id(), words)));
        heading("Verdict");
        var verdictChips = chips();
        rating = new Chip<>(verdictChips, "Verdict", ratings(), choice -> choice.map(Labels::of).orElse("none yet"),
                this::setRating);
        justification = field(Field.lines(content, "Justification",
                words -> model.setVerdict(shown.id(), shown.rating(), words)));
        decided = text();
        setContent(content);
        addListener(SWT.Resize, event -> fit());
    }

    /** Shows a claim as it is now. */
    void show(InspectorModel newModel, ClaimView view) {
        var same = shown != null && shown.id().equals(view.id());
        model = newModel;
        shown = view;
        put(statement, view.statement(), same);
        kind.show(view.kind(), false);
        status.show(view.facts().status(), view.facts().conflict());
        put(subject, view.subject(), same);
        put(slot, view.slot(), same);
        values.show(view.values());
        corroboration.setText(view.corroboration());
        places.show(view.places());
        shownPlace = Optional.empty();
        places.selection().ifPresent(this::showPlace);
        put(note, view.note(), same);
        rating.show(view.rating(), false);
        put(justification, view.justification(), same);
        decided.setText(Mnemonics.none(view.decided()));
        Stream.concat(fields.stream(), placeFields.stream()).forEach(field -> field.text().setEditable(!newModel.isReadOnly()));
        fit();
    }

    /** Hands over what is being typed. */
    void commit() {
        Stream.concat(fields.stream(), placeFields.stream()).filter(field -> field.text().isFocusControl())
                .toList().forEach(Field::commit);
    }

    @Override
    public boolean setFocus() {
        return statement.text().setFocus();
    }

    private void showPlace(Place place) {
        var same = shownPlace.map(Place::id).filter(place.id()::equals).isPresent();
        shownPlace = Optional.of(place);
        stance.show(place.stance(), place.stance() == Stance.REFUTES);
        put(value, place.value(), same);
        put(source, place.source(), same);
        put(cue, place.cue(), same);
        chain.setText(Mnemonics.none(place.chain()));
    }

    private <V> void withPlace(PlaceSetter<V> setter, V words) {
        shownPlace.ifPresent(place -> setter.set(model, place.id(), words));
    }

    /** Sets something of a place by its id. */
    private interface PlaceSetter<V> {
        void set(InspectorModel model, String place, V value);
    }

    private void setRating(Optional<VerdictRating> choice) {
        model.setVerdict(shown.id(), choice, justification.text().getText());
    }

    private void setAttribution() {
        shownPlace.ifPresent(place -> model.setAttribution(place.id(), source.text().getText(), cue.text().getText()));
    }

    private static void put(Field field, String words, boolean same) {
        if (same) {
            field.show(words);
        } else {
            field.reset(words);
        }
    }

    private Field field(Field field) {
        fields.add(field);
        return field;
    }

    private Field placeField(Field field) {
        placeFields.add(field);
        return field;
    }

    private Composite chips() {
        var row = new Composite(content, SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        row.setLayout(layout);
        Styles.set(row, Styles.PAGE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private void heading(String words) {
        var label = new Label(content, SWT.NONE);
        label.setText(words);
        Styles.set(label, Styles.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 7).applyTo(label);
    }

    private Label text() {
        var label = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void fit() {
        var width = getClientArea().width;
        if (width > 2 * MARGIN) {
            statement.fit(width - 2 * MARGIN);
            content.layout(true, true);
            setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
        }
    }

    private static List<Optional<VerdictRating>> ratings() {
        return Stream.concat(Stream.of(Optional.<VerdictRating>empty()), VerdictRating.VALUES.stream().map(Optional::of)).toList();
    }
}
