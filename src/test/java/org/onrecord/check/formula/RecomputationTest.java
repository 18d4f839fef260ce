package org.onrecord.check.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Body;
import org.onrecord.model.Bound;
import org.onrecord.model.Briefing;
import org.onrecord.model.Certainty;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Corroboration;
import org.onrecord.model.Dating;
import org.onrecord.model.Edtf;
import org.onrecord.model.EntryType;
import org.onrecord.model.Event;
import org.onrecord.model.EventState;
import org.onrecord.model.Figure;
import org.onrecord.model.Finding;
import org.onrecord.model.Header;
import org.onrecord.model.Modality;
import org.onrecord.model.Origin;
import org.onrecord.model.Permalink;
import org.onrecord.model.Reading;
import org.onrecord.model.Standing;
import org.onrecord.model.Status;

class RecomputationTest {
    private static final Origin NOWHERE = new Origin() {
        @Override
        public String file() {
            return "f.md";
        }

        @Override
        public org.onrecord.diagnostic.Place at(String path) {
            return org.onrecord.diagnostic.Place.of("f.md");
        }

        @Override
        public org.onrecord.diagnostic.Place key(String path) {
            return at(path);
        }
    };

    private static final Briefing BRIEFING = new Briefing(List.of(
            claim(
                    figure("crowns", "40000000", "crowns", Bound.EXACT, 2),
                    figure("dollars", "10000000", "USD", Bound.EXACT, 2),
                    figure("growth", "25", "percent", Bound.EXACT, 2),
                    figure("riders", "3000", "riders per day", Bound.AT_LEAST, 1),
                    figure("boats", "200", "boats", Bound.AT_LEAST, 1),
                    figure("limit", "90", "boats", Bound.AT_MOST, 1),
                    figure("nothing", "0", "boats", Bound.EXACT, 1),
                    figure("hearings", "47", "hearings", Bound.EXACT, 2),
                    figure("trains", "40", "trains", Bound.EXACT, 1),
                    figure("minutes", "47", "minutes", Bound.EXACT, 2),
                    figure("sold", "47", "million tickets", Bound.EXACT, 2),
                    figure("fares", "41000000", "crowns", Bound.ABOUT, 2)),
            new Event(
                    header("e1", EntryType.EVENT),
                    new Dating(Edtf.parse("2031-02-03"), "", org.onrecord.model.Basis.STATED),
                    Optional.of("Monday"),
                    EventState.OCCURRED,
                    List.of(),
                    List.of(),
                    List.of())));

    @ParameterizedTest
    @CsvSource({
        "c1.crowns / c1.dollars, crowns per USD, 4.0, 4.0",
        "c1.crowns / c1.dollars, crowns per USD, 4, 4",
        "c1.crowns / (1 + c1.growth), million crowns, 32, 32",
        "c1.crowns / (1 + 25%), crowns, '32,000,000', '32,000,000'",
        "c1.growth * 1, percent, 25, 25",
        "c1.crowns + 50000000, crowns, 1, x",
        "2 * (3 + 4) - 20 / 5, none, 10, 10",
        "c1.boats / 2, boats, at least 100, at least 100",
        "c1.limit * 2, boats, at most 180, at most 180",
        "weekday(e1), weekday, x, Monday",
        "weekday(2031-02-05) = Wednesday, weekday, x, Wednesday"
    })
    void aFormulaGives(String formula, String unit, String gives, String printed) {
        if (!printed.equals("x")) {
            assertEquals(printed, computed(formula, unit, gives).printed());
        } else {
            assertEquals(Refusal.Kind.UNITS, refused(formula, unit).kind());
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            c1.crowns + c1.dollars | UNITS | crown cannot be added to or taken from USD
            c1.crowns = c1.dollars | UNITS | crown cannot be compared with USD
            c1.riders / c1.boats | BOUNDS | the ratio of two lower bounds says nothing
            c1.crowns / c1.nothing | BOUNDS | the divisor may be zero: it is 0 boat
            c1.crowns / c1.limit | BOUNDS | the divisor may be zero: it is at most 90 boat
            c1.boats - c1.boats | BOUNDS | the difference of two bounds says nothing
            c1.crowns / c1.dollars | FORM | the formula gives crown per USD, and the unit is 'none'
            c2.sum | UNKNOWN | no figure is called 'c2.sum'
            weekday(e9) | UNKNOWN | 'e9' has no date that is one day
            weekday(c1) | UNDATED | 'c1' has no date that is one day
            weekday(e1) + 1 | FORM | a weekday cannot be reckoned with
            weekday(e1) = 1 | FORM | a weekday is compared with a number
            """, delimiter = '|')
    void aFormulaIsRefused(String formula, Refusal.Kind kind, String reason) {
        Refusal refusal = refused(formula, "none");
        assertEquals(kind, refusal.kind());
        assertEquals(reason, refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c1.crowns /",
                "c1",
                "1 2",
                "(1",
                "1)",
                "= 1",
                "1 = 2 = 3",
                "weekday(Monday)",
                "weekday e1",
                "Lundi",
                "c1.crowns-c1.dollars",
                "2031-02-05",
                "weekday(2031-02-30)",
                "$5",
                "1 ^ 2"
            })
    void whatIsNoFormulaIsRefusedAtItsPlace(String formula) {
        Refusal refusal = refused(formula, "none");
        assertEquals(Refusal.Kind.FORM, refusal.kind());
        assertTrue(refusal.from() <= refusal.to() && refusal.to() <= formula.length());
    }

    @Test
    void aTowerOfBracketsIsRefusedInTime() {
        String tower = "(".repeat(400) + "1" + ")".repeat(400);
        assertEquals(
                "the formula is longer than 1000 characters",
                refused("1+".repeat(60_000) + "1", "none").reason());
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertEquals(
                        "the formula is nested too deeply",
                        refused(tower, "none").reason()));
        assertEquals(Refusal.Kind.FORM, refused("-".repeat(500) + "1", "none").kind());
    }

    @Test
    void theResultIsAllThatTheInputsLeaveOpen() {
        Computation rate = computed("c1.crowns / c1.dollars", "crowns per USD", "4.0");
        assertTrue(rate.low().orElseThrow().toPlainString().startsWith("3.761904"));
        assertTrue(rate.high().orElseThrow().toPlainString().startsWith("4.263157"));
        assertEquals(
                List.of("c1.crowns", "c1.dollars", "c1.crowns / c1.dollars"),
                rate.steps().stream().map(Computation.Step::part).toList());
        assertEquals("39,500,000 to 40,500,000 crown", rate.steps().get(0).value());
    }

    @ParameterizedTest
    @CsvSource({
        "c1.hearings, hearings, 47 hearing",
        "c1.trains, trains, 35 to 45 train",
        "c1.minutes, minutes, 46.5 to 47.5 minute",
        "c1.sold, tickets, '46,500,000 to 47,500,000 ticket'"
    })
    void onlyACountThatIsGivenToTheLastDigitIsItselfAlone(String figure, String unit, String range) {
        assertEquals(
                range,
                computed(figure + " + 0 * " + figure, unit, "47").steps().get(0).value());
    }

    @Test
    void sidesThatMayBeEqualAreConsistent() {
        assertEquals(
                Finding.CONSISTENT,
                computed("c1.crowns = c1.fares", "crowns", "40000000").finding());
        assertEquals(
                Finding.INCONSISTENT,
                computed("c1.crowns * 2 = c1.fares", "crowns", "80000000").finding());
        assertEquals(
                Finding.INCONSISTENT,
                computed("weekday(e1) = Tuesday", "weekday", "Monday").finding());
    }

    @Test
    void aDigitThatTheInputsCannotCarryIsTooPrecise() {
        assertFalse(tooPrecise("4.0"));
        assertTrue(tooPrecise("4.000"));
    }

    private static boolean tooPrecise(String gives) {
        Check check = check("c1.crowns / c1.dollars", "crowns per USD", gives);
        return Recomputation.isTooPrecise(check, (Computation) new Recomputation(BRIEFING).of(check));
    }

    private static Computation computed(String formula, String unit, String gives) {
        Outcome outcome = new Recomputation(BRIEFING).of(check(formula, unit, gives));
        return Assertions.assertInstanceOf(Computation.class, outcome, () -> String.valueOf(outcome));
    }

    private static Refusal refused(String formula, String unit) {
        Outcome outcome = new Recomputation(BRIEFING).of(check(formula, unit, "x"));
        return Assertions.assertInstanceOf(Refusal.class, outcome, () -> String.valueOf(outcome));
    }

    private static Check check(String formula, String unit, String gives) {
        return new Check(header("k1", EntryType.CHECK), formula, unit, gives, Finding.COMPUTED);
    }

    private static Figure figure(String name, String value, String unit, Bound bound, int digits) {
        return new Figure(name, value, new BigDecimal(value), unit, bound, digits, "m", "a", Optional.empty());
    }

    private static Claim claim(Figure... figures) {
        return new Claim(
                header("c1", EntryType.CLAIM),
                "p",
                List.of(),
                "",
                Modality.STATISTIC,
                Certainty.CERTAIN,
                List.of(),
                List.of(),
                Dating.notStated(),
                Dating.notStated(),
                Stream.of(figures).toList(),
                List.of(),
                new Standing(Corroboration.SINGLE_SOURCE, "b", true),
                Reading.CLEAR,
                List.of(),
                List.of());
    }

    private static Header header(String id, EntryType type) {
        return new Header(
                id,
                type,
                type.word(),
                id,
                new Permalink(id + ".html"),
                Status.PUBLISHED,
                List.of(),
                Body.empty(),
                NOWHERE);
    }
}
