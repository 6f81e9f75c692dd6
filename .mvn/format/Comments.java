import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Comments of whole lines wrap at 110 columns. The formatter breaks a line only beyond 120 and never fills
/// the next one, so a word or two may be left alone in the middle of a sentence, or at its end.
///
/// Only a paragraph that is at fault is filled anew, and only running text: code, lists, tables, headings,
/// links, drawings and what is indented stay as they were drawn.
final class Comments {
    static final int WIDTH = 110;

    private static final int STRAY = 2;
    private static final Pattern LINE = Pattern.compile("^( *)(///?)(?: (\\S.*))?$");
    /// What begins a paragraph of its own and may run on.
    private static final Pattern OPENS = Pattern.compile("^(?:@\\w|Keeps S\\d).*");
    /// What is not running text.
    private static final Pattern DRAWN =
            Pattern.compile("^(?:[-*+] |\\d{1,2}[.)] |[{}]|\\||#|>|<|```|\\[[^]]*]:|[-=_*+|]{3}).*");

    private Comments() {}

    /// The source with every paragraph of comments that is at fault filled anew.
    static String flow(String source) {
        var all = source.split("\n", -1);
        var flowed = new ArrayList<String>();
        var paragraph = new ArrayList<String>();
        boolean quoted = false;
        boolean code = false;
        for (String line : all) {
            boolean comment = !quoted && line.stripLeading().startsWith("//");
            if (!comment) {
                quoted ^= quotes(line) % 2 == 1;
                code = false;
            } else if (line.contains("```")) {
                code = !code;
            }
            if (!comment || code || !runs(line)) {
                end(paragraph, flowed);
                flowed.add(line);
                continue;
            }
            if (!paragraph.isEmpty() && begins(paragraph.getLast(), line)) {
                end(paragraph, flowed);
            }
            paragraph.add(line);
        }
        end(paragraph, flowed);
        return String.join("\n", flowed);
    }

    /// What no filling mends: a line of a drawing or a list beyond the width. Each with the number
    /// of its line.
    static List<String> tooWide(String flowed) {
        var wide = new ArrayList<String>();
        var lines = flowed.split("\n", -1);
        boolean quoted = false;
        for (int i = 0; i < lines.length; i++) {
            boolean comment = !quoted && lines[i].stripLeading().startsWith("//");
            quoted ^= !comment && quotes(lines[i]) % 2 == 1;
            if (comment && lines[i].length() > WIDTH && breakable(lines[i])) {
                wide.add((i + 1) + ": beyond column " + WIDTH + ": " + lines[i].strip());
            }
        }
        return wide;
    }

    private static boolean runs(String line) {
        var match = LINE.matcher(line);
        return match.matches()
                && match.group(3) != null
                && !DRAWN.matcher(match.group(3)).matches()
                && !match.group(3).contains("   ");
    }

    private static boolean begins(String before, String line) {
        var one = match(before);
        var next = match(line);
        boolean marker = one.group(3).matches("Keeps S\\d[^.]*\\.");
        return marker
                || OPENS.matcher(next.group(3)).matches()
                || !one.group(1).equals(next.group(1))
                || !one.group(2).equals(next.group(2));
    }

    private static void end(List<String> paragraph, List<String> flowed) {
        flowed.addAll(atFault(paragraph) ? filled(paragraph) : paragraph);
        paragraph.clear();
    }

    /// A line is too long, or a word or two stand alone on it.
    private static boolean atFault(List<String> paragraph) {
        for (int i = 0; i < paragraph.size(); i++) {
            var line = paragraph.get(i);
            if (line.length() > WIDTH && breakable(line) || i > 0 && words(line).size() <= STRAY) {
                return true;
            }
        }
        return false;
    }

    /// As many words a line as fit; the last line gets a few of the line before it rather than stand
    /// there with one.
    private static List<String> filled(List<String> paragraph) {
        var first = match(paragraph.getFirst());
        var margin = first.group(1) + first.group(2) + " ";
        var lines = new ArrayList<List<String>>();
        int room = 0;
        for (String word :
                paragraph.stream().flatMap(line -> words(line).stream()).toList()) {
            if (lines.isEmpty() || word.length() + 1 > room) {
                lines.add(new ArrayList<>());
                room = WIDTH - margin.length() + 1;
            }
            lines.getLast().add(word);
            room -= word.length() + 1;
        }
        var last = lines.getLast();
        var before = lines.size() > 1 ? lines.get(lines.size() - 2) : last;
        while (last.size() <= STRAY && before.size() > last.size() + 1) {
            last.addFirst(before.removeLast());
        }
        return lines.stream().map(words -> margin + String.join(" ", words)).toList();
    }

    private static boolean breakable(String line) {
        var match = LINE.matcher(line);
        return !match.matches() || match.group(3) == null || match.group(3).contains(" ");
    }

    private static List<String> words(String line) {
        return List.of(match(line).group(3).split(" +"));
    }

    private static Matcher match(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException("'" + line + "' (expected: a comment)");
        }
        return match;
    }

    private static int quotes(String line) {
        return line.split("\"\"\"", -1).length - 1;
    }
}
