package io.fengqiao.grid.registers.imports;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/// The limits of what a sheet may say of itself, counted element by element.
final class ExcelLimits {
    /// The columns A to ZZ, and the rows Excel has.
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,2}[0-9]{1,7}");

    private static final Pattern SHARED_TEXT = Pattern.compile("[0-9]{1,6}|1[0-9]{6}");
    private static final int MOST_CELLS_IN_A_ROW = 702;
    private static final int MOST_ARRAY_FORMULAS = 10;
    private static final int LONGEST_TEXT = 40_000;
    private static final int MOST_SHARED_LETTERS = 16 * 1024 * 1024;
    private static final int MOST_SHARED_TEXTS = 1_500_000;

    private int rows;
    private int cellsInRow;
    private int arrayFormulas;
    private int sharedTexts;
    private long sharedLetters;
    private int letters;
    private boolean inSharedText;
    private boolean inSharedCell;
    private final StringBuilder sharedNumber = new StringBuilder();

    int rows() {
        return rows;
    }

    void see(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(xml, xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
            default -> {}
        }
    }

    private void open(XMLStreamReader xml, String element) {
        letters = 0;
        switch (element) {
            case "row" -> {
                rows++;
                cellsInRow = 0;
            }
            case "c" -> {
                var place = xml.getAttributeValue(null, "r");
                if (++cellsInRow > MOST_CELLS_IN_A_ROW
                        || (place != null && !PLACE.matcher(place).matches())) {
                    throw ExcelGuard.refused("workbook-too-wide", MOST_CELLS_IN_A_ROW);
                }
                inSharedCell = "s".equals(xml.getAttributeValue(null, "t"));
                sharedNumber.setLength(0);
            }
            case "f" -> {
                if ("array".equals(xml.getAttributeValue(null, "t")) && ++arrayFormulas > MOST_ARRAY_FORMULAS) {
                    throw ExcelGuard.refused("workbook-formulas", MOST_ARRAY_FORMULAS);
                }
            }
            case "si" -> {
                inSharedText = true;
                if (++sharedTexts > MOST_SHARED_TEXTS) {
                    throw ExcelGuard.refused("workbook-too-much-text", MOST_SHARED_LETTERS / 1024 / 1024);
                }
            }
            default -> {}
        }
    }

    private void close(String element) {
        letters = 0;
        switch (element) {
            case "si" -> inSharedText = false;
            case "c" -> {
                if (inSharedCell
                        && !sharedNumber.isEmpty()
                        && !SHARED_TEXT.matcher(sharedNumber).matches()) {
                    throw ExcelGuard.refused("workbook-unreadable");
                }
                inSharedCell = false;
            }
            default -> {}
        }
    }

    private void text(XMLStreamReader xml) {
        int length = xml.getTextLength();
        letters += length;
        if (letters > LONGEST_TEXT) {
            throw ExcelGuard.refused("workbook-too-much-text", MOST_SHARED_LETTERS / 1024 / 1024);
        }
        if (inSharedText) {
            sharedLetters += length;
            if (sharedLetters > MOST_SHARED_LETTERS) {
                throw ExcelGuard.refused("workbook-too-much-text", MOST_SHARED_LETTERS / 1024 / 1024);
            }
        }
        if (inSharedCell && sharedNumber.length() + length <= 16) {
            sharedNumber.append(xml.getTextCharacters(), xml.getTextStart(), length);
        }
    }
}
