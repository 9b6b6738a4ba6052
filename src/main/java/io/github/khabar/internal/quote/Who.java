package io.github.khabar.internal.quote;

import io.github.khabar.article.Speaker;

/**
 * A resolved speaker.
 *
 * @param speaker as it is reported
 * @param person gender and number
 */
record Who(Speaker speaker, Person person) {}
