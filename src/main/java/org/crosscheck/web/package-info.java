/**
 * The pages in a browser. A resource reads by the model's named finders, or calls one verb and then reads anew; what it
 * shows is a record of {@code web.page}, which it fills with plain values.
 *
 * <p>May come in: workflow's verbs, report, the model's finders (read only), {@code web.page}, {@code web.draw}. Every page
 * works without script: a form is answered with a 303 to the page that shows the result. With htmx the same form is
 * answered with the fragment that the action changed.
 *
 * <p>Example: {@code POST /stories/1/groups/7/reviews} with {@code verdict=AGREE&reviewer=Ann&seen=3} appends a review and
 * leads to {@code /stories/1/groups/7}; when the group has changed since, it answers 409 with that page, both texts on it
 * and what was typed still in the form.
 */
package org.crosscheck.web;
