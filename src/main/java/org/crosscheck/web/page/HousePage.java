package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * What is known of an outlet's house.
 *
 * @param id the outlet's
 * @param name the outlet's
 * @param timeZone as it stands or as typed
 * @param list its spellings, one a line, as they stand or as typed
 * @param zones the names of time zones to choose from
 * @param wrong what is wrong with what was typed, or null
 */
public record HousePage(
        Frame frame, long id, String name, String timeZone, String list, List<String> zones, String wrong)
        implements TemplateInstance {}
