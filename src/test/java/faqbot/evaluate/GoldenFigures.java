package faqbot.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells which figures of a report fell and which rose since somebody last looked. */
final class GoldenFigures {
    private static final Pattern HALF = Pattern.compile("^\\S.*, (dev|test): .*");
    private static final Pattern FIGURE = Pattern.compile("^ +(.+?) {2,}(\\d+) of (\\d+) .*");

    private GoldenFigures() {}

    /** What to tell whoever changed a report; of each figure it holds that more is better. */
    static String difference(String before, String now) {
        var old = figures(before);
        var fallen = new ArrayList<String>();
        var risen = new ArrayList<String>();
        figures(now)
                .forEach((name, share) -> {
                    var earlier = old.getOrDefault(name, share);
                    var change = "  %s: %s, was %s".formatted(name, share, earlier);
                    if (share.whole() == 0 || earlier.whole() == 0) {
                        return;
                    }
                    if (rate(share) < rate(earlier)) {
                        fallen.add(change);
                    } else if (rate(share) > rate(earlier)) {
                        risen.add(change);
                    }
                });
        return """
        the figures are no longer those of the snapshot.
        fell: %s
        rose: %s
        A fall fails: mend it. A rise is committed, with its reason: -DupdateSnapshots.
        Where neither fell nor rose, questions or outcomes changed: look, then likewise.
        """
                .formatted(listed(fallen), listed(risen));
    }

    private static Map<String, Share> figures(String report) {
        var figures = new LinkedHashMap<String, Share>();
        var half = "";
        for (var line : report.lines().toList()) {
            var title = HALF.matcher(line);
            half = title.matches() ? title.group(1) : half;
            var figure = FIGURE.matcher(line);
            if (figure.matches()) {
                figures.put(
                        half + ", " + figure.group(1),
                        new Share(
                                Long.parseLong(figure.group(2)), Long.parseLong(figure.group(3))));
            }
        }
        return figures;
    }

    private static double rate(Share share) {
        return (double) share.part() / share.whole();
    }

    private static String listed(List<String> changes) {
        return changes.isEmpty() ? "none" : "\n" + String.join("\n", changes);
    }
}
