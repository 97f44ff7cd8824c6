/**
 * The workbench in a real Chromium: the whole job with and without script, every page measured for accessibility and drawn
 * into {@code target/screenshots} with {@code -Dcrosscheck.pictures=true}. {@link org.crosscheck.browser.Chromium} finds the browser or gets it.
 */
package org.crosscheck.browser;
