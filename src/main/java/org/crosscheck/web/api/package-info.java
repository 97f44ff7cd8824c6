/**
 * What other programs may ask of the workbench over HTTP: articles in. Each request carries a token of {@code My desk → Access for
 * scripts}; every answer is JSON, every error a problem of RFC 9457. The OpenAPI document at {@code /api/v1/openapi} is drawn from
 * these classes and {@code org.crosscheck.web.ReportApi}.
 *
 * <p>Example: {@code POST /api/v1/stories/1/articles} with {@code {"outlet": "Harbour Courier", "text": "…"}} answers 201 with
 * {@code {"id": 51, "version": 1, "isNew": true, "claims": 12, "notices": []}}; sent again, it answers 200.
 */
package org.crosscheck.web.api;
