package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The house of an outlet. */
@MessageBundle("house")
public interface HouseText {

    @Message("House style")
    String title();

    @Message("Time zone")
    String zone();

    @Message("as in Europe/Vienna: where the day of a publication is counted")
    String zoneHint();

    @Message("Spellings")
    String list();

    @Message("one a line: the house’s own, a colon, then those that it does not use")
    String listHint();

    @Message("Save")
    String save();
}
