package org.onrecord.check;

import java.util.List;
import java.util.regex.Matcher;
import org.onrecord.model.Claim;
import org.onrecord.model.Edtf;
import org.onrecord.model.Evidence;
import org.onrecord.model.Supports;

/**
 * Looks whether a weekday in a quote that supports a date falls on one of the claim's dates.
 *
 * @param claim whose quotes they are
 * @param dates every date of the claim and of the events that it is about
 * @param findings takes what is found
 */
record QuotedWeekdays(Claim claim, List<Edtf> dates, Findings findings) {
    void check() {
        for (int i = 0; i < claim.evidence().size(); i++) {
            Evidence piece = claim.evidence().get(i);
            Matcher weekday = TimeWords.WEEKDAY.matcher(piece.quote());
            while (piece.supports().contains(Supports.DATE) && weekday.find()) {
                check(weekday.group(), "evidence[" + i + "].quote");
            }
        }
    }

    private void check(String weekday, String at) {
        if (dates.stream().noneMatch(d -> isOn(d, weekday))) {
            findings.add(
                    claim.origin().at(at),
                    "the quote says " + weekday + ", and no date of the claim is a " + weekday,
                    "mend the date that the quote supports, or do not let it support one");
        }
    }

    private static boolean isOn(Edtf date, String weekday) {
        return date.day()
                .filter(d -> d.getDayOfWeek() == TimeWords.weekday(weekday))
                .isPresent();
    }
}
