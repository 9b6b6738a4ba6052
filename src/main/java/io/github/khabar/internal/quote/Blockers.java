package io.github.khabar.internal.quote;

import java.util.Set;

/** Words before a complementiser that make it part of something other than a report: after that, it is possible that. */
final class Blockers {
    private static final Set<String> WORDS = Set.of(
            "بعد", "قبل", "منذ", "رغم", "مع", "دون", "غير", "الا", "بيد", "كما", "اذ", "حيث", "سبق", "لولا", "طالما", "يمكن", "يجب",
            "ينبغي", "بد", "شرط", "بمجرد", "قبيل", "بعيد", "يجوز", "يتعين", "يبدو", "يفترض", "حتي", "كاد", "يستطيع", "اجل", "شانه",
            "شانها", "المتوقع", "المنتظر", "المقرر", "الممكن", "الواضح", "الضروري", "المهم", "اما", "لكن", "يوم", "سوي", "يريد",
            "تريد", "اراد", "يحاول", "يمكنه", "يمكنها", "امكانيه", "احتمال", "ضروره", "اهميه", "امل", "لحين", "ريثما", "كون");

    private Blockers() {}

    static boolean blocks(Tokens tokens, int token) {
        return tokens.length(token) < 10 && WORDS.contains(tokens.text(token));
    }
}
