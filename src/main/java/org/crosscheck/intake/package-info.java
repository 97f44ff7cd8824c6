/**
 * From bytes to an article: which characters they are, what the file says of itself, and the words.
 *
 * <p>May come in: the engine's text room, character set detection, nothing of the database. A file may begin with a
 * header, in any order and with any of its lines missing; the first blank line ends it:
 *
 * <pre>
 * Outlet: The Harbour Courier
 * Title: Bridge closed after flood
 * By: Ann Example
 * Published: 2024-05-14
 * Address: https://courier.example/bridge
 * Credit: Additional reporting by the Coast News Agency
 *
 * The bridge was closed on Tuesday …
 * </pre>
 *
 * <p>{@code Restoring} puts a passage that was left out back into a text, and everything beside it moves along; {@code Hold}
 * reads marks of embargo and withdrawal.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Document document = TextFile.read("bridge.txt", bytes);
 * document.about().outlet(); // "The Harbour Courier"
 * }</pre>
 */
package org.crosscheck.intake;
