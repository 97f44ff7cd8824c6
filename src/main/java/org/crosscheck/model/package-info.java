/**
 * What the workbench keeps: stories, articles, claims, groups, reviews, history. Entities have public fields and named
 * finders, nothing else; they are written by workflow alone and never reach a template.
 *
 * <p>May come in: the engine's types. Keys are handed out by sequences, times are UTC to the microsecond, offsets are
 * UTF-16 code units of the article version's text.
 *
 * <p>Example, the story page's groups with the most urgent first, in one query:
 *
 * <pre>{@code
 * List<Group> groups = Group.ofStory(storyId, GroupFilter.proposal(Proposal.CONFLICT), 0, 50);
 * }</pre>
 */
package org.crosscheck.model;
