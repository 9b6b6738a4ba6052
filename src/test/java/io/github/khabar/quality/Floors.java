package io.github.khabar.quality;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The pinned floors of one development set beside the digest of the data they stand on. */
record Floors(String digest, Map<String, Double> values) {
    private static final String FILE = "/quality/floors.properties";

    static Floors of(String set) throws IOException {
        Properties all = new Properties();
        try (InputStream in = Objects.requireNonNull(Floors.class.getResourceAsStream(FILE), FILE)) {
            all.load(in);
        }
        Map<String, Double> values = new TreeMap<>();
        for (String key : all.stringPropertyNames()) {
            if (key.startsWith(set + ".") && !key.endsWith(".digest")) {
                values.put(key.substring(set.length() + 1), Double.valueOf(all.getProperty(key)));
            }
        }
        return new Floors(all.getProperty(set + ".digest", "none pinned"), values);
    }

    /** Whether a figure is worse than its floor; a rate of false claims is worse when it is higher. */
    boolean isBelow(String figure, double reached) {
        double floor = values.get(figure);
        return figure.startsWith("false_") ? reached > floor : reached < floor;
    }
}
