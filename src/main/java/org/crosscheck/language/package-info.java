/**
 * The languages of the pages and every text that stands on them. English is complete in the interfaces of this package, one
 * bundle for each page and one ({@code words}) for what several share; German is complete in {@code messages/NAME_de.properties}.
 * A page record holds values only, its template holds no prose: words come from a bundle, and days, times and numbers from
 * {@link org.crosscheck.language.Say}, in the language that the browser asks for.
 *
 * <p>What the code itself says in English, why something was refused or how a text was read, and the units of measure, are said in
 * German by two lists, {@code sentences_de.txt} and {@code units_de.txt}.
 *
 * <p>May come in: Qute and the JDK, nothing else of this house; whoever draws pages or reports uses it.
 *
 * <p>A message more, in three lines. In {@code GroupText}, whose templates call it {@code group}:
 *
 * <pre>{@code
 * @Message("{#if members == 1}One claim stands{#else}{say:number(members)} claims stand{/if} here.")
 * String standing(long members);
 * }</pre>
 *
 * in {@code messages/group_de.properties}, in UTF-8, on one line:
 *
 * <pre>{@code
 * standing={#if members == 1}Eine Angabe steht{#else}{say:number(members)} Angaben stehen{/if} hier.
 * }</pre>
 *
 * and in the template {@code {group:standing(say:size(members))}}; counts are {@code long}. A sentence is one message, whole, with its plural inside: words
 * are never put together from pieces. A new page gets a bundle of its own: an interface with {@code @MessageBundle("name")}
 * and a file {@code name_de.properties}. {@code MessagesTest} holds both languages against each other and finds prose that
 * stands in a template.
 */
package org.crosscheck.language;
