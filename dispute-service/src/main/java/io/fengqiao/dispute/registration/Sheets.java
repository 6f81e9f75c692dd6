package io.fengqiao.dispute.registration;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

/// Lists of disputes as offices keep them.
public interface Sheets {
    int MOST_LINES = 500;

    /// One line of a list, by the headings of its columns.
    ///
    /// @param number as the spreadsheet counts
    record Line(int number, Map<String, String> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /// The lines of the first sheet that have anything in them.
    ///
    /// @throws io.fengqiao.chassis.kernel.Refusal when it is no such list, or too long
    List<Line> read(InputStream file);
}
