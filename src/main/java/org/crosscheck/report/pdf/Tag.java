package org.crosscheck.report.pdf;

/** An element of a document's structure, as a screen reader hears it (ISO 32000-1, 14.7.2). */
record Tag(Structure structure, int id, String type) {

    /** @param childType a standard one ("P", "TD"; 14.8.4) */
    Tag child(String childType) {
        return structure.add(this, childType);
    }

    /**
     * Says more of it.
     *
     * @param entries of its dictionary, as a file holds them ("/A <</O /Table /Scope /Row>>")
     */
    void say(String entries) {
        structure.say(id, entries);
    }
}
