package org.crosscheck.intake.feed;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Lets the first entries of a feed through while it is read, so that a list without end takes no memory. One use. */
final class EntryLimit extends XMLFilterImpl {
    private final int most;
    private int entries;
    private int dropped;

    EntryLimit(int most) {
        this.most = most;
    }

    /** Whether there were more. */
    boolean isExceeded() {
        return entries > most;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        boolean isEntry = dropped == 0 && (name.equals("item") || name.equals("entry"));
        entries += isEntry ? 1 : 0;
        if (dropped > 0 || isEntry && isExceeded()) {
            dropped++;
        } else {
            super.startElement(uri, name, qualified, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (dropped > 0) {
            dropped--;
        } else {
            super.endElement(uri, name, qualified);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (dropped == 0) {
            super.characters(characters, start, length);
        }
    }
}
