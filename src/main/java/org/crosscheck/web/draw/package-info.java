/**
 * Turns data into what a template draws: marks in a text and what differs between two of them. Pure functions over plain
 * values; nothing here knows of requests, tables or HTML, and every string is escaped by the template that shows it.
 *
 * <p>Example: {@code MarkedText.of("Six fell.", List.of(new Mark(0, 3, Mark.Kind.FIGURE, 7, "F1", "/stories/1/groups/2")))}
 * is one paragraph of two segments, "Six" marked as a figure and " fell." plain.
 */
package org.crosscheck.web.draw;
