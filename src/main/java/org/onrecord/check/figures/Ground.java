package org.onrecord.check.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.check.figures.Mention.Dated;
import org.onrecord.check.figures.Mention.Kind;
import org.onrecord.check.figures.Mention.Literal;
import org.onrecord.check.figures.Mention.Quantity;
import org.onrecord.model.Edtf;
import org.onrecord.model.EdtfDate;
import org.onrecord.model.Figure;

/** The numbers and dates that a text may give, since evidence, a figure, a date or a check has them. */
public final class Ground {
    private final Map<Kind, Map<BigDecimal, Set<String>>> quantities = new EnumMap<>(Kind.class);
    private final Set<Integer> dates = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    /** Adds what a text mentions. */
    public void text(String text) {
        Mentions.in(text).forEach(this::add);
    }

    private void add(Mention mention) {
        if (mention instanceof Quantity quantity) {
            quantity(quantity.kind(), quantity.value(), quantity.currency());
        } else if (mention instanceof Literal literal) {
            words.add(literal.word());
        } else if (mention instanceof Dated dated) {
            date(dated.year(), dated.month(), dated.day());
        }
    }

    /** Adds a plain number. */
    public void number(BigDecimal value) {
        quantity(Kind.NUMBER, value, "");
    }

    private void quantity(Kind kind, BigDecimal value, String currency) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        quantities
                .computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(plain, v -> new HashSet<>())
                .add(currency);
    }

    private void date(int year, int month, int day) {
        dates.add(number(year, month, day));
        dates.add(number(0, month, day));
        dates.add(number(year, month, 0));
        dates.add(number(year, 0, 0));
    }

    /** Returns a date as one number, such as 20240228; a part that is 0 is not known. */
    private static int number(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
    }

    /** Adds a figure: its value, its words and its period. */
    public void figure(Figure figure) {
        Kind kind = figure.unit().equals("percent") ? Kind.PERCENT : Kind.NUMBER;
        quantity(kind, figure.value(), Currency.code(figure.unit()));
        text(figure.asReported());
        figure.period().ifPresent(this::date);
    }

    /** Adds a date: its ends, and its decade where it is one. */
    public void date(Edtf date) {
        date.start().ifPresent(this::date);
        date.end().ifPresent(this::date);
        boolean decade = date.start().isPresent()
                && date.end().isPresent()
                && Math.abs(date.latest().getYear() - date.earliest().getYear() - 10) <= 1;
        if (decade) {
            words.add("decade");
        }
    }

    private void date(EdtfDate date) {
        int year = date.first().getYear();
        switch (date.precision()) {
            case DAY -> date(year, date.first().getMonthValue(), date.first().getDayOfMonth());
            case MONTH -> date(year, date.first().getMonthValue(), 0);
            case YEAR, SEASON -> date(year, 0, 0);
            case DECADE -> words.add(year + "s");
            case CENTURY -> words.add("century");
        }
    }

    /** Returns whether one of the grounds has what is mentioned. */
    public static boolean carries(Collection<Ground> grounds, Mention mention) {
        return grounds.stream().anyMatch(g -> g.has(mention));
    }

    private boolean has(Mention mention) {
        if (mention instanceof Literal literal) {
            return words.contains(literal.word());
        } else if (mention instanceof Quantity quantity) {
            return has(quantity.kind(), quantity.value(), quantity.currency());
        }
        Dated dated = (Dated) mention;
        boolean year = dated.month() == 0 && has(Kind.NUMBER, new BigDecimal(dated.year()).stripTrailingZeros(), "");
        return year || dates.contains(number(dated.year(), dated.month(), dated.day()));
    }

    private boolean has(Kind kind, BigDecimal value, String currency) {
        Set<String> currencies = quantities.getOrDefault(kind, Map.of()).getOrDefault(value, Set.of());
        boolean unitKnown = currencies.stream().anyMatch(c -> !c.isEmpty());
        return !currencies.isEmpty() && (currency.isEmpty() || !unitKnown || currencies.contains(currency));
    }
}
