package corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Makes a corpus of pages and web archives: Parquet tables of articles, of quotations, and of records that could not be read.
 *
 * <pre>spark-submit --class corpus.NewsCorpus corpus.jar 'hdfs:///crawl/*.warc.gz' hdfs:///corpus</pre>
 */
public final class NewsCorpus {

    private NewsCorpus() {}

    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("news-corpus").getOrCreate()) {
            write(read(spark, args[0]), args[1]);
            for (String table : new String[] {"articles", "quotations", "broken"}) {
                Dataset<Row> written = spark.read().parquet(args[1] + "/" + table);
                System.out.println(table + " " + written.count());
            }
            spark.read().parquet(args[1] + "/broken").orderBy("source").collectAsList().forEach(System.out::println);
            spark.read().parquet(args[1] + "/articles").orderBy("source").select("source", "kind", "headline", "published")
                    .collectAsList().forEach(System.out::println);
        }
    }

    /** One row a page; each partition makes its own parser. */
    static Dataset<Row> read(SparkSession spark, String input) {
        JavaSparkContext files = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return spark.createDataFrame(
                files.binaryFiles(input).mapPartitions(partition -> new Parsing(partition)), ArticleRows.SCHEMA);
    }

    static void write(Dataset<Row> pages, String output) {
        pages.persist(StorageLevel.MEMORY_AND_DISK()); // parsed once, written three times
        Dataset<Row> read = pages.filter(col("error").isNull());
        read.drop("quotations", "error").write().parquet(output + "/articles");
        read.select(col("source"), explode(col("quotations")).as("q")).select("source", "q.*").write().parquet(output + "/quotations");
        pages.filter(col("error").isNotNull()).select("source", "error").write().parquet(output + "/broken");
        pages.unpersist();
    }
}
