package io.github.khabar.internal.quote;

/** The rules by which quotations are found. The id reaches the result and the trace; the sureness becomes the confidence. */
enum Rule {
    // وقال الوزير: «سنبدأ غدا».
    COLON_MARKS("colon-marks", 0.98),
    // وقال الوزير «سنبدأ غدا».
    VERB_MARKS("verb-marks", 0.95),
    // «سنبدأ غدا»، قال الوزير.
    MARKS_VERB("marks-verb", 0.92),
    // وقال الوزير: سنبدأ غدا.
    COLON_BARE("colon-bare", 0.75),
    // وقال الوزير «سنبدأ غدا.
    OPEN_MARK("open-mark", 0.85),
    // وقال الوزير إن الخطة «جاهزة للتنفيذ».
    CLAUSE_MARKS("clause-marks", 0.96),
    // وقال الوزير «إن الخطة جاهزة».
    MARKED_CLAUSE("marked-clause", 0.96),
    // وقال الوزير إن الخطة جاهزة.
    CLAUSE("clause", 0.92),
    // ووصف الوزير القرار بأنه «خطوة متأخرة».
    LABEL("label", 0.9),
    // وأعرب الوزير عن استغرابه «لهذا التأخير».
    PHRASE_MARKS("phrase-marks", 0.75),
    // الاتفاق «ولد ميتا»، على حد قول النائب.
    MARKS_ATTRIBUTION("marks-attribution", 0.78),
    // ارتفعت الأسعار، بحسب البنك المركزي.
    ATTRIBUTION_LAST("attribution-last", 0.75),
    // بحسب البنك المركزي، ارتفعت الأسعار.
    ATTRIBUTION_FIRST("attribution-first", 0.78),
    // وقال الوزير «سنبدأ غدا» في خطوة «طال انتظارها كثيرا».
    CONTINUED("continued", 0.7),
    // «عملنا ست عشرة ساعة يوميا».
    FLOATING("floating", 0.7),
    // وزير الطاقة: لا نية لرفع الأسعار
    HEADLINE_COLON("headline-colon", 0.8),
    // A passage that the page sets off: عملنا ست عشرة ساعة يوميا من دون راحة
    QUOTE_BLOCK("quote-block", 0.6);

    private final String id;
    private final double sureness;

    Rule(String id, double sureness) {
        this.id = id;
        this.sureness = sureness;
    }

    String id() {
        return id;
    }

    double sureness() {
        return sureness;
    }
}
