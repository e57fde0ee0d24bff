package org.ibid.local.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What every route should answer to everybody: {@code authorisation-matrix.tsv}, tried in its order. */
record MatrixTable(List<Row> rows) {
    private static final Path FILE = Ibid.ROOT.resolve("deploy/local/src/test/resources/authorisation-matrix.tsv");

    /** Stands where nobody is sent: signing out would end the run. */
    static final String NOT_TRIED = "-";

    record Row(Route route, Map<Someone, String> expected) {
        String expects(Someone who) {
            return expected.getOrDefault(who, NOT_TRIED);
        }
    }

    static MatrixTable read() {
        try {
            List<Row> rows = Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(MatrixTable::row)
                    .toList();
            return new MatrixTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        List<String> cells = List.of(line.split("\t"));
        Map<Someone, String> expected = new EnumMap<>(Someone.class);
        int column = 2;
        for (Someone who : Someone.values()) {
            expected.put(who, column < cells.size() ? cells.get(column) : "?");
            column++;
        }
        return new Row(new Route(cells.get(0), cells.get(1)), expected);
    }

    List<Route> routes() {
        return rows.stream().map(Row::route).toList();
    }

    /** Rows in the order of the file, then those that stand nowhere yet. */
    List<Row> withUnknown(Iterable<Route> found) {
        List<Row> all = new ArrayList<>(rows);
        for (Route route : found) {
            if (!routes().contains(route)) {
                all.add(new Row(route, Map.of()));
            }
        }
        return all;
    }
}
