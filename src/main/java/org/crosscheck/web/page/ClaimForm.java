package org.crosscheck.web.page;

import java.util.List;

/**
 * What words of an article are, as it stands or as it was typed.
 *
 * @param words the exact words
 * @param occurrence which of several places where the words stand, from 1
 * @param kinds what they may be
 * @param speaker who says it or claims the figure
 * @param value of a figure
 * @param signs how exact a figure may be said to be
 * @param unit of a figure
 * @param noun what is counted
 * @param asOf the first day
 * @param until the last day
 * @param speakers the story's, to choose from
 * @param units the story's, to choose from
 * @param groups the groups of facts that a fact may join; empty where it stands in one
 * @param wrong what is wrong with what was typed, or null
 */
public record ClaimForm(
        String words,
        String occurrence,
        List<Choice> kinds,
        String speaker,
        String value,
        List<Choice> signs,
        String unit,
        String noun,
        String asOf,
        String until,
        List<String> speakers,
        List<String> units,
        List<Choice> groups,
        String wrong) {}
