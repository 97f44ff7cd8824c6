package org.crosscheck.workflow.deciding;

import org.crosscheck.model.Clearance;

/**
 * What somebody wants done with a claim: two who correct it to different words disagree.
 *
 * @param wording what to print instead, or null
 */
record Fate(Clearance clearance, String wording) {}
