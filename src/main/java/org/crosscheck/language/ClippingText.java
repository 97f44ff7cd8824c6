package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Sending an article from the browser. */
@MessageBundle("clipping")
public interface ClippingText {

    @Message("Send from the browser")
    String title();

    @Message("The article")
    String article();

    @Message("Nothing is kept before you press the button.")
    String hint();

    @Message("Into")
    String story();

    @Message("Address")
    String address();

    @Message("Title")
    String headline();

    @Message("Outlet")
    String outlet();

    @Message("Published")
    String published();

    @Message("a day as in 2022-04-19")
    String publishedHint();

    @Message("Words")
    String text();

    @Message("Leave them out, and the page at the address is fetched.")
    String textHint();

    @Message("Bring it in")
    String send();

    @Message("You may bring articles into no story.")
    String none();

    @Message("What the bookmark sent could not be read. Please copy the article’s words and address into the form.")
    String unread();

    @Message("The bookmark")
    String bookmark();

    @Message("Drag this to your browser’s bookmarks bar:")
    String drag();

    @Message("Crosscheck this")
    String link();

    @Message("Drag it to the bookmarks bar; here it does nothing.")
    String dragged();

    @Message(
            "Then, on an article that you read: select its words, or nothing for the whole page, and click the bookmark. This form"
                    + " opens with what it found; look at it, choose the story, and press the button.")
    String how();

    @Message("No bookmarks bar? Make a bookmark of any page, and put this in place of its address:")
    String byHand();

    @Message(
            "Without script the bookmark cannot work. Copy the article’s address, title and words into the form instead; or only"
                    + " the address, and the page is fetched.")
    String noScript();
}
