/**
 * What every request passes and every error becomes: which hosts and origins are served, and the error pages.
 *
 * <p>Example: a request with {@code Host: evil.example} to a workbench that listens on 127.0.0.1 gets the page of 400.
 */
package org.crosscheck.web.guard;
