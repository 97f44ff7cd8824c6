package org.crosscheck.web.page;

import java.time.Instant;

/**
 * A mark that an article must not be published, as a page shows it.
 *
 * @param outlet whose article it is
 * @param href where its details are
 * @param killed whether its sender took it back; else it is under embargo
 * @param until when the embargo ends, or null where that is not known
 * @param words of the mark
 */
public record HoldLine(String outlet, String href, boolean killed, Instant until, String words) {}
