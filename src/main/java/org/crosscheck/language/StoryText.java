package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of a story. */
@MessageBundle("story")
public interface StoryText {

    @Message("This story is archived.")
    String archived();

    @Message("Open it again")
    String openAgain();

    @Message("Some texts could not be taken")
    String someRefused();

    @Message("Taken in")
    String allTaken();

    @Message("taken in")
    String taken();

    @Message("was here already, word for word, from the same outlet")
    String known();

    @Message("Please choose at least one file.")
    String noFile();

    @Message("Groups, most urgent first")
    String groups();

    @Message("Groups by what is proposed")
    String byProposal();

    @Message("Kind")
    String kind();

    @Message("Verdict")
    String verdict();

    @Message("Speaker")
    String speaker();

    @Message("Source")
    String source();

    @Message("Show")
    String show();

    @Message("{say:number(matches)} of {words:groups(all)}.")
    String matches(long matches, long all);

    @Message("words, or a value: 150..200 people, > 50 km")
    String searchHint();

    @Message("Kept searches")
    String searches();

    @Message("Forget the search “{name}”")
    String forget(String name);

    @Message("Keep this search")
    String keepSearch();

    @Message("Name of the search")
    String searchName();

    @Message("Keep")
    String keep();

    @Message("Show all")
    String showAll();

    @Message("No group matches.")
    String noMatch();

    @Message(
            "Nothing to compare yet. Add at least two articles that tell of the same events; their quotations and figures"
                    + " appear here, side by side.")
    String nothing();

    @Message("The articles of the sample story are being read; what they say appears here in a few seconds.")
    String coming();

    @Message("Pages")
    String pages();

    @Message("{say:number(first)} to {say:number(last)} of {say:number(all)}")
    String stretch(long first, long last, long all);

    @Message("Previous page")
    String previousPage();

    @Message("Next page")
    String nextPage();

    @Message("Sources")
    String sources();

    @Message("Add sources")
    String add();

    @Message(
            "A text may begin with a header: lines such as “Outlet: …”, “Title: …”, “Published: 2024-05-14”, then an empty"
                    + " line.")
    String addHint();

    @Message("Outlet")
    String outlet();

    @Message("Published")
    String published();

    @Message("if known")
    String ifKnown();

    @Message("Title")
    String title();

    @Message("Text")
    String text();

    @Message("Add article")
    String addArticle();

    @Message("Or an address")
    String address();

    @Message("of one article on the web")
    String addressHint();

    @Message("Fetch")
    String fetch();

    @Message("Or files")
    String files();

    @Message("text, web page, Word, PDF, RTF, OpenDocument, mail, or a .zip of these")
    String filesHint();

    @Message("Upload")
    String upload();

    @Message("Speakers")
    String speakers();

    @Message("also {spellings}")
    String also(String spellings);

    @Message("{say:number(number)} more")
    String more(long number);

    @Message("Nobody is quoted yet.")
    String nobody();

    @Message("Looked after")
    String duty();

    /** @param code who looks after it, by its name ({@code MINE}) */
    @Message("{#switch code}"
            + "{#case 'MINE'}By me"
            + "{#case 'UNASSIGNED'}By nobody"
            + "{#case 'WAITING'}Waiting for a second"
            + "{#else}{code}{/switch}")
    String duties(String code);

    @Message("Group the story anew")
    String regroup();

    @Message("compares all its claims again; what people decided holds")
    String regroupHint();

    @Message("Go on")
    String goOnRegrouping();

    @Message("Stop")
    String stopRegrouping();

    @Message(
            "Grouping the story anew has failed several times, and stopped; the log says why. It can go on from there.")
    String regroupingFailed();

    @Message("How far the grouping anew is")
    String regroupingProgress();

    @Message("Grouped anew: {say:number(done)} of {say:number(articles)} articles")
    String regrouped(int done, int articles);

    @Message("Words counted: {say:number(done)} of {say:number(articles)} articles")
    String counted(int done, int articles);
}
