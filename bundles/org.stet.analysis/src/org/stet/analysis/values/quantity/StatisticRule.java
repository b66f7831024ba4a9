package org.stet.analysis.values.quantity;

import java.util.Optional;
import org.stet.model.ValueKind;

/** Numbers without a unit that measure something of their own: hazard ratio 0.77, p<0.001, 95% CI 1.1 to 1.6, magnitude 6.4. */
final class StatisticRule implements Rule {

    private static final Phrases<String> NAMES = Phrases.<String>ofWords().add("hazard ratio, hazards ratio", "hazard ratio")
            .add("odds ratio", "odds ratio").add("risk ratio, relative risk, rate ratio", "risk ratio")
            .add("confidence interval, confidence intervals", "confidence interval").add("magnitude", "magnitude")
            .add("p value, p - value", "p-value").add("body mass index", "body mass index");
    private static final Phrases<String> SIGNS = Phrases.<String>ofSymbols().add("HR, aHR", "hazard ratio")
            .add("OR, aOR", "odds ratio").add("RR", "risk ratio").add("CI", "confidence interval").add("p, P", "p-value")
            .add("BMI", "body mass index");

    @Override
    public Optional<Draft> at(Line line, int start) {
        return line.amountAt(start).filter(amount -> amount.form() == Amount.Form.DIGITS).flatMap(amount -> before(line, start)
                .or(() -> behind(line, amount)).map(name -> new Draft(ValueKind.COUNT, amount.end(), amount, name, "statistic")));
    }

    private static Optional<String> before(Line line, int start) {
        var bound = Bounds.before(line, start).map(Phrases.Match::start).orElse(start);
        var at = bound - 1;
        var joined = line.at(at).is("=", ":", "of", "was", "is", "were", ",", "at");
        var end = joined ? at : bound;
        return NAMES.before(line, end).or(() -> SIGNS.before(line, end).filter(sign -> joined || bound < start
                || !sign.value().equals("p-value"))).map(Phrases.Match::value);
    }

    /** A 6.2-magnitude earthquake. */
    private static Optional<String> behind(Line line, Amount amount) {
        return NAMES.from(line, line.pastHyphen(amount.end())).map(Phrases.Match::value).filter("magnitude"::equals);
    }
}
