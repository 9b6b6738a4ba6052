package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.NewsDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDatesTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/2024/4/13/story, 2024-04-13",
        "https://a.example/2024/04/13, 2024-04-13",
        "https://a.example/news/2024/12/9/, 2024-12-09",
        "https://a.example/2024-04-13-story, 2024-04-13",
        "https://a.example/2024-4-1, 2024-04-01",
        "https://a.example/20240413/story, 2024-04-13",
        "https://a.example/20240413, 2024-04-13",
        "https://a.example/2013/world/8/3/story, 2013-08-03",
        "https://a.example/1990/1/1/, 1990-01-01",
        "https://a.example/2100/12/31/, 2100-12-31",
        "https://a.example/99/2024/4/13/, 2024-04-13",
        "https://a.example/2024/13/1/2023/5/6/, 2023-05-06"
    })
    void readsTheDateInAnAddress(String url, String date) {
        assertThat(UrlDates.find(url).map(NewsDate::iso)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://a.example/story", "https://a.example/", "https://a.example", "https://a.example/2024/", "https://a.example/2024/4/",
        "https://a.example/2024/4", "https://a.example/2024/4/x", "https://a.example/2024/4-13", "https://a.example/2024-4/13",
        "https://a.example/2024/131/1", "https://a.example/2024/1/131", "https://a.example/2024/2/30/", "https://a.example/20241301",
        "https://a.example/1989/1/1/", "https://a.example/2101/1/1/", "https://a.example/202404131", "https://a.example/2024/world/",
        "https://a.example/2024/world", "https://2024.example/4/13", "2024/4/13", "https://a.example/x2024/4/13"
    })
    void readsNoDateThatIsNone(String url) {
        assertThat(UrlDates.find(url)).isEmpty();
    }
}
